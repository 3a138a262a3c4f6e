import {css, unsafeCSS} from 'lit';
import {faceZones} from './face-zones.js';

/**
 * `.face-target.face-target-<zone>` is a hit area over the drawing, at least 44 px wide and high where the drawing
 * is at least 240 px wide; with `.is-mirrored` it is the one on the other side. Its container is positioned, and as
 * wide as the drawing. Physical coordinates: a face is not mirrored in right-to-left languages.
 */
export const faceZoneStyles = css`
  .face-target {
    position: absolute;
    left: var(--_x);
    width: max(44px, 18.4%);
    aspect-ratio: 1;
    transform: translate(-50%, -50%);
  }
  .face-target-forehead,
  .face-target-neck {
    width: 46%;
    aspect-ratio: 2.4;
  }
  .face-target.is-mirrored {
    left: calc(100% - var(--_x));
  }
  ${unsafeCSS(
    faceZones.map(({id, centre: [x, y]}) => `.face-target-${id}{--_x:${x / 2.6}%;top:${y / 3.4}%}`).join(''),
  )}
`;
