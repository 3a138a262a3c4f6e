/* How far one spelling is from another. */

/** Which of the letters a to z are in a text, a bit each. */
export function lettersOf(text: string): number {
  let letters = 0;
  for (const letter of text) {
    const place = letter.charCodeAt(0) - 97;
    if (place >= 0 && place < 26) letters |= 1 << place;
  }
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left; left &= left - 1) count++;
  return count;
}

/** The fewest steps from one set of letters to another: quick to tell, and most names are further off by these alone. */
export const lettersApart = (letters: number, others: number): number =>
  Math.max(countBits(letters & ~others), countBits(others & ~letters));

/** The last three rows of the table that is counted through, kept so that none has to be made anew. */
let rows: [number[], number[], number[]] = [[], [], []];

/**
 * How many letters have to be changed, added, left out or swapped with the next one to make `b` of `a`: more than
 * `limit` is not counted to the end.
 */
export function distance(a: string, b: string, limit: number): number {
  const tooFar = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return tooFar;
  let [beforeLast, last, current] = rows;
  for (let column = 0; column <= b.length; column++) last[column] = column;
  let letter = 0;
  for (let row = 1; row <= a.length; row++) {
    const letterBefore = letter;
    letter = a.charCodeAt(row - 1);
    // Further from the middle than the limit, nothing is near enough.
    const from = Math.max(1, row - limit);
    const to = Math.min(b.length, row + limit);
    current[from - 1] = row;
    if (to === row + limit) last[to] = tooFar;
    let least = tooFar;
    for (let column = from; column <= to; column++) {
      const other = b.charCodeAt(column - 1);
      const isSwapped = letterBefore === other && letter === b.charCodeAt(column - 2);
      const cost = Math.min(
        last[column - 1]! + (letter === other ? 0 : 1),
        last[column]! + 1,
        current[column - 1]! + 1,
        isSwapped ? beforeLast[column - 2]! + 1 : tooFar,
      );
      current[column] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return tooFar;
    const spent = beforeLast;
    beforeLast = last;
    last = current;
    current = spent;
  }
  rows = [beforeLast, last, current];
  return Math.min(last[b.length]!, tooFar);
}
