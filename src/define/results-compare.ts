// Generated from src/widgets/registry.ts by npm run build:registry.
import {ResultsCompare} from '../widgets/results-compare/results-compare.js';
import {define} from './define.js';

export {ResultsCompare};
export type * from '../widgets/results-compare/results-compare.js';

define('mn-results-compare', ResultsCompare);
