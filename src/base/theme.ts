import {black, contrast, luminance, mix, readable, textOn, white, type Rgb} from './contrast.js';

/**
 * The palette for one widget, by private custom property: neutrals from the host's text and surface, one accent made
 * readable on them. Ratios are those of WCAG 2.2 AA, with a little to spare as washes lie between text and surface.
 */
export function deriveTheme(text: Rgb, surface: Rgb, accent: Rgb) {
  // Text that can hardly be read on the colour found means that the real surface is a picture behind both.
  const ground = contrast(text, surface) < 2 ? (luminance(text) > 0.18 ? black : white) : surface;
  const ink = readable(text, ground, 4.5);
  const muted = readable(mix(ink, ground, 0.72), ground, 4.9);
  const onAccent = textOn(accent);
  // On a mid-grey, even black or white is hardly enough: nothing to spare for a wash.
  const withoutWash = (tint: Rgb, share: number) =>
    [muted, ink].some((colour) => contrast(colour, mix(tint, ground, share)) < 4.5) ? ground : undefined;
  return {
    surface: ground,
    text: ink,
    muted,
    faint: withoutWash(ink, 0.05),
    wash: withoutWash(accent, 0.09),
    'accent-text': readable(accent, ground, 5),
    'accent-ui': readable(accent, ground, 3.2),
    'on-accent': onAccent,
    // Away from the text on it, so that hovering never costs contrast.
    'accent-hover': mix(textOn(onAccent), accent, 0.14),
  };
}
