import {PrepQuiz} from '../widgets/prep-quiz/prep-quiz.js';
import {define} from './define.js';

define('mn-prep-quiz', PrepQuiz);

export {PrepQuiz};
