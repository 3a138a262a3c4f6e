import {TreatmentGuide} from '../widgets/treatment-guide/treatment-guide.js';
import {define} from './define.js';

define('mn-treatment-guide', TreatmentGuide);

export {TreatmentGuide};
