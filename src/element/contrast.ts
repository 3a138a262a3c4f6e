/** A colour in sRGB, each channel from 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

export const black: Rgb = [0, 0, 0];
export const white: Rgb = [1, 1, 1];

/** Relative luminance, 0 to 1, as WCAG 2.2 defines it. */
export function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  ) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: Rgb, other: Rgb): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** `share` of `colour` (0 to 1) laid over `under`. */
export function mix(colour: Rgb, under: Rgb, share: number): Rgb {
  return colour.map((channel, i) => channel * share + under[i]! * (1 - share)) as unknown as Rgb;
}

/** Black or white, whichever reads better on `surface`; never below 4.5:1. */
export function textOn(surface: Rgb): Rgb {
  return contrast(black, surface) >= contrast(white, surface) ? black : white;
}

/**
 * `colour`, moved only as far as it must go to reach `ratio` on `surface`: towards black, or towards its own light
 * tint and from there towards white, as white alone would make it grey and dim.
 */
export function readable(colour: Rgb, surface: Rgb, ratio: number): Rgb {
  if (contrast(colour, surface) >= ratio) return colour;
  let end = textOn(surface);
  if (end === white) {
    const most = Math.max(...colour);
    const tint = most ? mix(white, colour.map((channel) => channel / most) as unknown as Rgb, 0.3) : white;
    if (contrast(tint, surface) >= ratio) end = tint;
    else if (luminance(tint) > luminance(colour)) colour = tint;
  }
  let enough = 1;
  let tooLittle = 0;
  for (let step = 0; step < 8; step++) {
    const share = (enough + tooLittle) / 2;
    if (contrast(mix(end, colour, share), surface) >= ratio) enough = share;
    else tooLittle = share;
  }
  return mix(end, colour, enough);
}
