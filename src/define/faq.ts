// Generated from src/widgets/registry.ts by npm run build:registry.
import {Faq} from '../widgets/faq/faq.js';
import {define} from './define.js';

export {Faq};
export type * from '../widgets/faq/faq.js';

define('mn-faq', Faq);
