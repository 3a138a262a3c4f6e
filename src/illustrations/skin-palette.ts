import {unsafeCSS} from 'lit';

/** Lightest to darkest. */
export const skinTones = [1, 2, 3, 4, 5, 6] as const;
export type SkinTone = (typeof skinTones)[number];

/**
 * Each colour on the six tones. Pigment lives in the outer layer, so only `m` (the surface: light, shade, deep shade,
 * highlight) takes the full tone; the dermis `d` shifts a little. A highlight is the skin's own light, never white,
 * which would make dark skin ashen.
 */
const colours = {
  m1: 'fbe7dc f3d2b8 e3b48d c48a60 96613d 623f2b',
  m2: 'f1cdba e4b695 cf986f a96f48 7b4a2c 4a2d1d',
  m3: 'cf8f78 bb7e5e 9a623f 74442a 4c2a18 27150d',
  m4: 'fff6f0 fdebdd f5d7bb e3b28b bd875f 8c6149',
  d1: 'f7d3c2 f4cdb6 edbfa5 dfa98b c98f72 ad785f',
  d2: 'e6a48d df9d82 d08f74 bd7c60 a4674e 865341',
  flush: 'ee7f76 e3766a cf5f52 a8453f 6a2440 3a1633',
  lips: 'd98b83 c87e74 b56c60 97544b 733a36 54292a',
  hair: '8a5a3c 4b342a 37261e 261a15 1d1512 15100e',
  ink: '5b3b30 4a3128 422a20 33201a 2a1812 1a0f0b',
  new: 'fffdf8 fffaf2 fff5e8 fcebd8 f6e0c9 efd4ba',
  artery: 'd4655b cf6257 c55a4f b9524a ab4a44 9d443f',
};

/** From each tone to the next, so that whole numbers give exactly these colours, and those between a mixture. */
const mixed = Object.entries(colours).map(([name, tones]) => {
  const mixture = tones
    .split(' ')
    .map((hex) => `#${hex}`)
    .reduce((lighter, darker, i) => `color-mix(in oklab,${lighter},${darker} var(--_to-${i + 1}))`);
  return `--${name}:${mixture}`;
});
const steps = skinTones
  .slice(1)
  .map((tone) => `--_to-${tone}:clamp(0%,(var(--_tone) - ${tone - 1})*100%,100%)`);
const chosen = skinTones.map((tone) => `[data-tone='${tone}']{--_given:${tone}}`);

/** Gives a drawing, or a person in it, its colours from `--_tone`. */
export const skinPalette = unsafeCSS(
  `${chosen.join('')}.art [data-tone]{--_tone:var(--_given)}.art,.other-tone,.art [data-tone]{${[...steps, ...mixed].join(';')}}`,
);
