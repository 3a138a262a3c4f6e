import type {FaceZoneId} from '../../illustrations/face-zones.js';
import {painExplainerRestContent} from './pain-explainer-rest.content.js';
import type {PainExplainerContent, ZoneContent} from './pain-explainer.content.js';

export {painExplainerRestStyles as styles} from './pain-explainer-rest.styles.js';

/** All words of the widget, given those that it begins with. */
export function withFurtherContent(first: PainExplainerContent) {
  const {zones: further, ...rest} = painExplainerRestContent();
  const zones = Object.fromEntries(
    Object.entries(first.zones).map(([id, zone]) => [id, {...zone, ...further[id as keyof typeof further]}]),
  ) as unknown as Record<FaceZoneId, ZoneContent>;
  return {...first, ...rest, zones};
}
