import {HowItWorks} from '../widgets/how-it-works/how-it-works.js';
import {define} from './define.js';

define('mn-how-it-works', HowItWorks);

export {HowItWorks};
