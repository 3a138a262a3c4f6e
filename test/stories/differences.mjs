// Whether two small grey pictures of a story are of the same thing.

/** Letters that are smoothed otherwise change the mean light of a cell by less, what moves by two pixels by more. */
const most = 9;
/** Cells that may be over it: the corner of a curve, a line that falls between two. */
const few = 3;

/**
 * Says in words where the second differs; nothing where it does not.
 * @param {{width: number; height: number; bytes: readonly number[]}} before
 * @param {{width: number; height: number; bytes: readonly number[]}} now
 */
export function differences(before, now) {
  if (before.width !== now.width || before.height !== now.height) return 'another size';
  const over = before.bytes.flatMap((light, at) => (Math.abs(light - now.bytes[at]) > most ? [at] : []));
  if (over.length <= few) return undefined;
  const columns = over.map((at) => at % before.width);
  const rows = over.map((at) => Math.floor(at / before.width));
  const range = (values) => `${8 * Math.min(...values)} to ${8 * (Math.max(...values) + 1)} px`;
  return `${over.length} places, from the left ${range(columns)}, from the top ${range(rows)}`;
}
