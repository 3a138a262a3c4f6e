// Generated from src/widgets/registry.ts by npm run build:registry.
import {PrepQuiz} from '../widgets/prep-quiz/prep-quiz.js';
import {define} from './define.js';

export {PrepQuiz};
export type * from '../widgets/prep-quiz/prep-quiz.js';

define('mn-prep-quiz', PrepQuiz);
