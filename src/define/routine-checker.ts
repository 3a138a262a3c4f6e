// Generated from src/widgets/registry.ts by npm run build:registry.
import {RoutineChecker} from '../widgets/routine-checker/routine-checker.js';
import {define} from './define.js';

export {RoutineChecker};
export type * from '../widgets/routine-checker/routine-checker.js';

define('mn-routine-checker', RoutineChecker);
