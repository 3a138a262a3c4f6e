// Generated from src/widgets/registry.ts by npm run build:registry.
import {RecoveryTimeline} from '../widgets/recovery-timeline/recovery-timeline.js';
import {define} from './define.js';

export {RecoveryTimeline};
export type * from '../widgets/recovery-timeline/recovery-timeline.js';

define('mn-recovery-timeline', RecoveryTimeline);
