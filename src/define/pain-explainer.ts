// Generated from src/widgets/registry.ts by npm run build:registry.
import {PainExplainer} from '../widgets/pain-explainer/pain-explainer.js';
import {define} from './define.js';

export {PainExplainer};
export type * from '../widgets/pain-explainer/pain-explainer.js';

define('mn-pain-explainer', PainExplainer);
