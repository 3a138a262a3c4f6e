import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  black,
  contrast,
  luminance,
  mix,
  readable,
  textOn,
  white,
  type Rgb,
} from '../../src/element/contrast.js';
import {deriveTheme} from '../../src/element/theme.js';

const fromHex = (hex: string): Rgb =>
  [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;
const toHex = (colour: Rgb) =>
  '#' +
  colour
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');

/** The same accents in every run. */
function accents(count: number): Rgb[] {
  let seed = 20261122;
  const next = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  return Array.from({length: count}, () => [next(), next(), next()] as const);
}
const close = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual - expected) < 0.005, `${actual}`);

describe('contrast, as WCAG 2.2 defines it', () => {
  it('gives the known ratios', () => {
    close(contrast(black, white), 21);
    close(contrast(white, white), 1);
    close(contrast(fromHex('#777777'), white), 4.48);
    close(contrast(fromHex('#767676'), white), 4.54);
    close(contrast(fromHex('#0000ff'), white), 8.59);
    close(contrast(fromHex('#ff0000'), fromHex('#0000ff')), 2.15);
    close(luminance(fromHex('#808080')), 0.2159);
  });

  it('is the same in both directions', () => {
    for (const [i, one] of accents(20).entries()) {
      const other = accents(40)[i + 20]!;
      assert.equal(contrast(one, other), contrast(other, one));
    }
  });

  it('mixes by share', () => {
    assert.deepEqual(mix(white, black, 0.25), [0.25, 0.25, 0.25]);
    assert.deepEqual(mix(white, black, 0), black);
    assert.deepEqual(mix(white, black, 1), white);
  });

  it('finds text for every colour', () => {
    for (const accent of accents(500)) assert.ok(contrast(textOn(accent), accent) >= 4.5, toHex(accent));
  });

  it('leaves a colour alone that can be read, and moves another no further than it must', () => {
    assert.equal(readable(black, white, 4.5), black);
    for (const accent of accents(200)) {
      const result = readable(accent, white, 4.5);
      const ratio = contrast(result, white);
      assert.ok(ratio >= 4.5, toHex(accent));
      if (result !== accent) assert.ok(ratio < 4.8, `${toHex(accent)} went as far as ${ratio}`);
    }
  });
});

describe('the theme', () => {
  const surfaces = {
    '#ffffff': '#222222',
    '#fbf4f4': '#4a3a3a',
    '#15181c': '#eef0f2',
    '#777777': '#ffffff',
    '#000000': '#dddddd',
  };

  for (const [hex, text] of Object.entries(surfaces)) {
    it(`can be read on ${hex} with any of 200 accents`, () => {
      const surface = fromHex(hex);
      for (const accent of accents(200)) {
        const theme = deriveTheme(fromHex(text), surface, accent);
        const expectRatio = (what: string, one: Rgb, other: Rgb, least: number) => {
          const ratio = contrast(one, other);
          assert.ok(
            ratio >= least,
            `${what} of ${toHex(accent)} on ${hex}: ${ratio.toFixed(2)}, not ${least}`,
          );
        };
        assert.deepEqual(theme.surface, surface, 'the surface is the page’s');
        expectRatio('text', theme.text, surface, 4.5);
        expectRatio('muted', theme.muted, surface, 4.5);
        expectRatio('accent-text', theme['accent-text'], surface, 4.5);
        expectRatio('accent-ui', theme['accent-ui'], surface, 3);
        expectRatio('on-accent', theme['on-accent'], accent, 4.5);
        expectRatio('on-accent, hovered', theme['on-accent'], theme['accent-hover'], 4.5);
        // The tints of the style sheet, or what stands in for them.
        const faint = theme.faint ?? mix(theme.text, surface, 0.05);
        const wash = theme.wash ?? mix(accent, surface, 0.09);
        expectRatio('muted on faint', theme.muted, faint, 4.5);
        expectRatio('text on a wash', theme.text, wash, 4.5);
        expectRatio('accent-text on a wash', theme['accent-text'], wash, 4.5);
      }
    });
  }

  it('keeps the text of the page where it can be read', () => {
    const text = fromHex('#333333');
    assert.equal(deriveTheme(text, white, fromHex('#0b6b66')).text, text);
  });

  it('takes a surface that hides the text for a picture behind both', () => {
    assert.equal(deriveTheme(white, fromHex('#eeeeee'), fromHex('#0b6b66')).surface, black);
    assert.equal(deriveTheme(black, fromHex('#222222'), fromHex('#0b6b66')).surface, white);
  });

  it('keeps a dark accent bright and coloured on a dark page', () => {
    const surface = fromHex('#14171b');
    for (const accent of ['#0b6b66', '#7b2d6b', '#1f3a6d', '#b4532a', '#a33d5e'].map(fromHex)) {
      const theme = deriveTheme(fromHex('#eeeeee'), surface, accent);
      const ui = theme['accent-ui'];
      assert.ok(contrast(ui, surface) >= 5, `${toHex(ui)} is dim`);
      const saturation = (colour: Rgb) => 1 - Math.min(...colour) / Math.max(...colour);
      assert.ok(saturation(ui) > 0.45, `${toHex(ui)} is grey`);
      assert.ok(contrast(theme.wash!, surface) > 1.1, 'the wash can be seen');
    }
  });

  it('only touches an accent that needs it', () => {
    const teal = fromHex('#0b6b66');
    const theme = deriveTheme(black, white, teal);
    assert.equal(theme['accent-text'], teal);
    assert.equal(theme['accent-ui'], teal);
    assert.deepEqual(theme['on-accent'], white);
  });
});
