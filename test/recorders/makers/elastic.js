import {init} from '@elastic/apm-rum';

init({serviceName: 'clinic', serverUrl: location.origin, flushInterval: 100});
