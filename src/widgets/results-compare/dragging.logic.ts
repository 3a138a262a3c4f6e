/** Half of the handle, in pixels. */
const reach = 22;

/** Where a pointer is in the frame: 0 where reading starts, 100 at the other side. */
export function positionAt(
  x: number,
  {left, width}: {readonly left: number; readonly width: number},
  rightToLeft: boolean,
): number {
  const share = Math.round(((x - left) / (width || 1)) * 100);
  return Math.min(100, Math.max(0, rightToLeft ? 100 - share : share));
}

/** Whether a finger moves the divider or the page; undecided until it has gone far enough to tell. */
export function movedBy(right: number, down: number): 'divider' | 'page' | undefined {
  if (Math.hypot(right, down) < 4) return undefined;
  return Math.abs(right) > Math.abs(down) ? 'divider' : 'page';
}

/** The handle stays under the finger where it was taken hold of; elsewhere the divider comes to the finger. */
export const grip = (x: number, divider: number): number =>
  Math.abs(x - divider) <= reach ? x - divider : 0;

/**
 * Which way an arrow key moves the divider: the way it points. Not every browser's own slider does so from right to
 * left.
 */
export function arrowStep(key: string, rightToLeft: boolean): number {
  const step = {ArrowLeft: -1, ArrowRight: 1}[key] ?? 0;
  return rightToLeft ? -step : step;
}
