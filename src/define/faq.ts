import {Faq} from '../widgets/faq/faq.js';
import {define} from './define.js';

define('mn-faq', Faq);

export {Faq};
