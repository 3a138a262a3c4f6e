import {RecoveryTimeline} from '../widgets/recovery-timeline/recovery-timeline.js';
import {define} from './define.js';

define('mn-recovery-timeline', RecoveryTimeline);

export {RecoveryTimeline};
