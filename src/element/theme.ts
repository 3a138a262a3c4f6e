import {black, contrast, luminance, mix, readable, textOn, white, type Rgb} from './contrast.js';

/**
 * The palette for one widget, by private custom property: neutrals from the host's text and surface, one accent made
 * readable on them. Ratios are those of WCAG 2.2 AA, with a little to spare as washes lie between text and surface.
 */
export function deriveTheme(text: Rgb, surface: Rgb, accent: Rgb) {
  // Text that can hardly be read on the colour found means that the real surface is a picture behind both.
  const ground = contrast(text, surface) < 2 ? (luminance(text) > 0.18 ? black : white) : surface;
  const ink = readable(text, ground, 4.5);
  const muted = readable(mix(ink, ground, 0.74), ground, 4.9);
  const onAccent = textOn(accent);
  // A minimal ratio looks vivid on white but dim on black: there, the more is possible, the more is asked for.
  const room = contrast(white, ground);
  const ui = readable(accent, ground, Math.max(3.2, room * 0.3));
  // On a mid-grey, even black or white is hardly enough: nothing to spare for a wash.
  const bearable = (tint: Rgb) => [muted, ink].every((colour) => contrast(colour, tint) >= 4.5);
  const faint = mix(ink, ground, 0.045);
  // The style sheet's own wash of a dark accent would leave no trace on a dark page.
  const isDark = luminance(ground) < 0.05;
  const tint = isDark ? mix(ui, ground, 0.15) : mix(accent, ground, 0.1);
  const wash = bearable(tint) ? tint : ground;
  return {
    surface: ground,
    text: ink,
    muted,
    faint: bearable(faint) ? undefined : ground,
    wash: isDark || wash === ground ? wash : undefined,
    'accent-text': readable(readable(accent, ground, Math.max(5, room * 0.38)), wash, 4.6),
    'accent-ui': ui,
    'on-accent': onAccent,
    // Away from the text on it, so that hovering never costs contrast.
    'accent-hover': mix(textOn(onAccent), accent, 0.14),
  };
}
