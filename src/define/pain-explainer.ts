import {PainExplainer} from '../widgets/pain-explainer/pain-explainer.js';
import {define} from './define.js';

define('mn-pain-explainer', PainExplainer);

export {PainExplainer};
