import {DepthExplorer} from '../widgets/depth-explorer/depth-explorer.js';
import {define} from './define.js';

define('mn-depth-explorer', DepthExplorer);

export {DepthExplorer};
