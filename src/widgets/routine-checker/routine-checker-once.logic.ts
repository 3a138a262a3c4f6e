/* A text is taken to pieces several times while it is read: nothing is worked out twice, and nothing kept for long. */

/** Results for each piece of the text that is being read. */
let workedOut: Map<unknown, Map<string, unknown>> | undefined;

/** Reads one text, and forgets what it held. */
export function readOnce<Result>(read: () => Result): Result {
  workedOut = new Map();
  try {
    return read();
  } finally {
    workedOut = undefined;
  }
}

/** Works out once what is asked of the same piece several times while one text is read, with one index. */
export const oncePerText =
  <Rest extends unknown[], Result>(
    work: (piece: string, ...rest: Rest) => Result,
    keyOf?: (piece: string, ...rest: Rest) => string,
  ) =>
  (piece: string, ...rest: Rest): Result => {
    if (!workedOut) return work(piece, ...rest);
    let results = workedOut.get(work) as Map<string, Result> | undefined;
    if (!results) workedOut.set(work, (results = new Map<string, Result>()));
    const key = keyOf ? keyOf(piece, ...rest) : piece;
    let result = results.get(key);
    if (result === undefined) results.set(key, (result = work(piece, ...rest)));
    return result;
  };
