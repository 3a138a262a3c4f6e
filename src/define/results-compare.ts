import {ResultsCompare} from '../widgets/results-compare/results-compare.js';
import {define} from './define.js';

define('mn-results-compare', ResultsCompare);

export {ResultsCompare};
