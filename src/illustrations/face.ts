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
  forehead: ['M70 98C74 74 96 64 120 64S166 74 170 98C152 90 138 92 120 94S88 90 70 98z'],
  'around-eyes': ['M62 130C66 112 102 110 108 128C106 152 70 154 62 130z', true],
  nose: ['M120 118C112 120 113 140 109 156C103 172 106 184 120 184S137 172 131 156C127 140 128 120 120 118z'],
  cheeks: ['M66 152C76 144 96 148 100 160C103 172 99 186 90 194C78 196 66 178 66 152z', true],
  'upper-lip': [
    'M98 203C100 193 110 188 120 188S140 193 142 203C134 198 127 195 120 198C113 195 106 198 98 203z',
  ],
  chin: ['M104 228C110 223 130 223 136 228C140 238 132 247 120 247S100 238 104 228z'],
  jaw: ['M61 172C64 194 74 214 92 230C96 226 97 222 95 216C82 206 70 190 61 172z', true],
  neck: ['M94 258C104 271 136 271 146 258Q148 268 158 274C146 290 94 290 82 274Q92 268 94 258z'],
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
