import {RoutineChecker} from '../widgets/routine-checker/routine-checker.js';
import {define} from './define.js';

define('mn-routine-checker', RoutineChecker);

export {RoutineChecker};
