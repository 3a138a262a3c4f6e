// Generated from src/widgets/registry.ts by npm run build:registry.
import {HowItWorks} from '../widgets/how-it-works/how-it-works.js';
import {define} from './define.js';

export {HowItWorks};
export type * from '../widgets/how-it-works/how-it-works.js';

define('mn-how-it-works', HowItWorks);
