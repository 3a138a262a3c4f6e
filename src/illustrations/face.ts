import {nothing, svg, type TemplateResult} from 'lit';
import {artwork, type ArtworkOptions} from './artwork.js';
import {faceFeatures, faceGround, mirrored} from './face-base.js';
import type {FaceZoneId} from './face-zones.js';

export {faceStyles as styles} from './face.styles.js';

export interface FaceOptions extends ArtworkOptions {
  selected?: FaceZoneId | undefined;
}

/** Each zone's outline and its middle; what lies on both sides is drawn once and mirrored. */
const zones: Readonly<Record<FaceZoneId, readonly [outline: string, x: number, y: number]>> = {
  forehead: ['M70 98c4-24 26-34 50-34s46 10 50 34c-18-8-32-6-50-4s-32-4-50 4z', 120, 80],
  'around-eyes': ['M62 130c4-18 40-20 46-2-2 24-38 26-46 2z', 66, 140],
  nose: ['M120 118c-8 2-7 22-11 38-6 16-3 28 11 28s17-12 11-28c-4-16-3-36-11-38z', 120, 160],
  cheeks: ['M66 152c10-8 30-4 34 8 3 12-1 26-10 34-12 2-24-16-24-42z', 82, 174],
  'upper-lip': ['M98 203c2-10 12-15 22-15s20 5 22 15c-8-5-15-8-22-5-7-3-14 0-22 5z', 120, 194],
  chin: ['M104 228c6-5 26-5 32 0 4 10-4 19-16 19s-20-9-16-19z', 120, 237],
  jaw: ['M61 172c3 22 13 42 31 58 4-4 5-8 3-14-13-10-25-26-34-44z', 74, 204],
  neck: ['M94 258c10 13 42 13 52 0q2 10 12 16c-12 16-64 16-76 0q10-6 12-16z', 120, 274],
};
const ids = Object.keys(zones) as FaceZoneId[];

/** Middles of a zone in the drawing's 240 x 300, left first: where its targets lie. */
export const facePoints = (id: FaceZoneId): (readonly [x: number, y: number])[] => {
  const [, x, y] = zones[id];
  return x < 120
    ? [
        [x, y],
        [240 - x, y],
      ]
    : [[x, y]];
};

const area = (id: FaceZoneId) => {
  const [outline, x] = zones[id];
  const shape = svg`<path d=${outline}></path>`;
  return x < 120 ? mirrored(shape) : shape;
};

const drawn = (name: string, viewBox: string, {selected, ...options}: FaceOptions, outlined: FaceZoneId[]) =>
  artwork(
    name,
    viewBox,
    options,
    svg`${faceGround(
      options.id ?? 'face',
      svg`<g class="zone">${outlined.filter((id) => id !== selected).map(area)}</g>
        <g class="zone is-selected">${selected ? area(selected) : nothing}</g>`,
    )}${faceFeatures}`,
  );

/**
 * A calm face, 240 x 300, with its chosen zone. Elements: at most 40. Decoration where form controls lie over it at
 * `facePoints`; alone, its text alternative is "A face with its places; {zone} is chosen."
 */
export const face = (options: FaceOptions = {}): TemplateResult => drawn('face', '0 0 240 300', options, []);

/** The head alone, 96 x 120, with the zones of the head outlined: for choosing a zone in a small space. At most 54. */
export const smallFace = (options: FaceOptions = {}): TemplateResult =>
  drawn('face small-face', '24 6 192 240', options, ids.slice(0, -1));
