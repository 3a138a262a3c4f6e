import {unsafeCSS} from 'lit';
import {faceZones} from '../../illustrations/face-zones.js';
import {facePoints} from '../../illustrations/face.js';

/**
 * Where each target lies over the drawing, 240 x 300. Physical: a face has no reading direction. In a file of its own, as
 * no style sheet with `unsafeCSS` in its file is minified.
 */
export const painExplainerTargets = unsafeCSS(
  faceZones
    .map(({id}) => {
      const [[x, y]] = facePoints(id) as [readonly [number, number]];
      return `.at-${id}{left:${x / 2.4}%;top:${y / 3}%}.at-${id}.is-mirrored{left:${(240 - x) / 2.4}%}`;
    })
    .join(''),
);
