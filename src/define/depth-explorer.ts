// Generated from src/widgets/registry.ts by npm run build:registry.
import {DepthExplorer} from '../widgets/depth-explorer/depth-explorer.js';
import {define} from './define.js';

export {DepthExplorer};
export type * from '../widgets/depth-explorer/depth-explorer.js';

define('mn-depth-explorer', DepthExplorer);
