import {svg, type TemplateResult} from 'lit';
import {artwork} from './artwork.js';
import {faceFeatures, faceGround} from './face-base.js';
import type {SkinTone} from './skin-palette.js';

export {skinToneStyles as styles} from './skin-tones.js';

/** The skins of the three swatches, in this order. */
export const rednessTones = {lighter: 1, brown: 4, black: 6} as const satisfies Record<string, SkinTone>;
export type RednessSkin = keyof typeof rednessTones;

/**
 * A flushed cheek on one of three skins, 96 x 76. Elements: at most 38. The words beside it say it: lighter "pink or
 * red", brown "red, purple or darker", black "purple, grey, darker, or hardly seen".
 */
export const rednessSwatch = (skin: RednessSkin, label?: string): TemplateResult => {
  const id = `redness-${skin}`;
  return artwork(
    'redness-swatch',
    '98 116 96 76',
    {label, tone: rednessTones[skin]},
    svg`<radialGradient id="${id}-r">
        <stop stop-color="var(--flush)" stop-opacity=".8"></stop>
        <stop offset=".5" stop-color="var(--flush)" stop-opacity=".5"></stop>
        <stop offset="1" stop-color="var(--flush)" stop-opacity="0"></stop>
      </radialGradient>
      ${faceGround(id, svg`<ellipse fill="url(#${id}-r) none" stroke="none" cx="148" cy="169" rx="31" ry="25"></ellipse>`)}
      ${faceFeatures}`,
  );
};
