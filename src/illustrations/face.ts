import {nothing, svg, type TemplateResult} from 'lit';
import {artwork, type ArtworkOptions} from './artwork.js';
import {faceFeatures, faceGround, mirrored} from './face-base.js';
import type {FaceZoneId} from './face-zones.js';

export {faceStyles as styles} from './face.styles.js';

export interface FaceOptions extends ArtworkOptions {
  selected?: FaceZoneId | undefined;
  /** Dots where `facePoints` are, for pages where nothing else is laid over the face: print, a tile. */
  dots?: boolean | undefined;
}

/** Each zone's outline; what lies on both sides is drawn once and mirrored. */
const zones: Readonly<Record<FaceZoneId, readonly [outline: string, bilateral?: true]>> = {
  forehead: ['M70 98c4-24 26-34 50-34s46 10 50 34c-18-8-32-6-50-4s-32-4-50 4z'],
  'around-eyes': ['M62 130c4-18 40-20 46-2-2 24-38 26-46 2z', true],
  nose: ['M120 118c-8 2-7 22-11 38-6 16-3 28 11 28s17-12 11-28c-4-16-3-36-11-38z'],
  cheeks: ['M66 152c10-8 30-4 34 8 3 12-1 26-10 34-12 2-24-16-24-42z', true],
  'upper-lip': ['M98 203c2-10 12-15 22-15s20 5 22 15c-8-5-15-8-22-5-7-3-14 0-22 5z'],
  chin: ['M104 228c6-5 26-5 32 0 4 10-4 19-16 19s-20-9-16-19z'],
  jaw: ['M61 172c3 22 13 42 31 58 4-4 5-8 3-14-13-10-25-26-34-44z', true],
  neck: ['M94 258c10 13 42 13 52 0q2 10 12 16c-12 16-64 16-76 0q10-6 12-16z'],
};

/** Middles of the zones in the drawing's 240 x 300, one for each side: where targets and dots lie. */
export const facePoints: Readonly<Record<FaceZoneId, readonly (readonly [x: number, y: number])[]>> = {
  forehead: [[120, 80]],
  'around-eyes': [
    [66, 140],
    [174, 140],
  ],
  nose: [[120, 160]],
  cheeks: [
    [82, 174],
    [158, 174],
  ],
  'upper-lip': [[120, 194]],
  chin: [[120, 237]],
  jaw: [
    [74, 204],
    [166, 204],
  ],
  neck: [[120, 274]],
};

const area = (id: FaceZoneId) => {
  const [outline, bilateral] = zones[id];
  const shape = svg`<path d=${outline}></path>`;
  return bilateral ? mirrored(shape) : shape;
};
const ids = Object.keys(zones) as FaceZoneId[];

const points = (selected?: FaceZoneId) =>
  ids.flatMap((id) =>
    facePoints[id].map(
      ([x, y]) =>
        svg`<circle class="dot ${id === selected ? 'is-selected' : ''}" cx=${x} cy=${y} r=${id === selected ? 8 : 4.5}></circle>`,
    ),
  );

/**
 * A calm face with its zones. Elements: at most 52. Decoration where form controls lie over it; alone, its text
 * alternative is "A face with its places; {zone} is chosen."
 */
export const face = ({selected, dots, ...options}: FaceOptions = {}): TemplateResult => {
  const {id = 'face'} = options;
  return artwork(
    'face',
    '0 0 240 300',
    options,
    svg`${faceGround(id, selected ? svg`<g class="zone is-selected">${area(selected)}</g>` : nothing)}${faceFeatures}${
      dots ? points(selected) : nothing
    }`,
  );
};

/** The head alone, 96 x 120, with all zones of the head outlined: for choosing a zone in a small space. */
export const smallFace = ({selected, dots, ...options}: FaceOptions = {}): TemplateResult => {
  const {id = 'small-face'} = options;
  return artwork(
    'face small-face',
    '24 6 192 240',
    options,
    svg`${faceGround(
      id,
      svg`<g class="zone">${ids.filter((zone) => zone !== selected && zone !== 'neck').map(area)}</g>
        ${selected ? svg`<g class="zone is-selected">${area(selected)}</g>` : nothing}`,
    )}${faceFeatures}${dots ? points(selected) : nothing}`,
  );
};
