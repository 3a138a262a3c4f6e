import {unsafeCSS} from 'lit';
import type {FaceZoneId} from './face-zones.js';
import {facePoints} from './face.js';

type Point = readonly [x: number, y: number];

/**
 * Where the targets of some zones lie over the drawing, 240 x 300, and their mirror images where there are dots on both
 * sides. Physical: a face has no reading direction. In a file of its own, as no style sheet with `unsafeCSS` in its file
 * is minified.
 */
export const faceTargetPlaces = (ids: readonly FaceZoneId[], onBothSides = false) =>
  unsafeCSS(
    ids
      .map((id) => {
        const [[x, y], mirrored] = facePoints(id) as [Point, Point?];
        const across = (value: number) => `left:${(value / 2.4).toFixed(1)}%`;
        return `.at-${id}{${across(x)};top:${(y / 3).toFixed(1)}%}${onBothSides && mirrored ? `.at-${id}.is-mirrored{${across(mirrored[0])}}` : ''}`;
      })
      .join(''),
  );
