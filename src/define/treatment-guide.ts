// Generated from src/widgets/registry.ts by npm run build:registry.
import {TreatmentGuide} from '../widgets/treatment-guide/treatment-guide.js';
import {define} from './define.js';

export {TreatmentGuide};
export type * from '../widgets/treatment-guide/treatment-guide.js';

define('mn-treatment-guide', TreatmentGuide);
