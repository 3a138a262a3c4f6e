/** Height, measured downwards, of an edge at x. */
export type Profile = (x: number) => number;

const round = (value: number) => Math.round(value * 10) / 10;

/** Path data for a smooth edge, from few points: Hermite's cubics, each control point along the slope. */
export const curve = (y: Profile, from = -10, to = 670, step = 20): string => {
  let last = round(y(from));
  let d = `M${from} ${last}`;
  for (let x = from + step; x < to + step; x += step) {
    const next = y(x);
    const handle = ((y(x + 1) - y(x - 1)) * step) / 6;
    d += `s${round((step * 2) / 3)} ${round(next - handle - last)} ${step} ${round(next - last)}`;
    last += round(next - last);
  }
  return d;
};

/** The same numbers on every page and on the server: drawings are repeats with small, fixed differences. */
export const repeat = (count: number, draw: (index: number) => string): string =>
  [...Array<undefined>(count)].map((_, index) => draw(index)).join('');
