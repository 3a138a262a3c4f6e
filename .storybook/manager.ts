import {addons} from 'storybook/manager-api';

// Single keys belong to the widgets under test.
addons.setConfig({enableShortcuts: false});
