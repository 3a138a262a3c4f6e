/* A text is taken to pieces several times while it is read: nothing is worked out twice, and nothing kept for long. */

type Results = Map<unknown, Map<string, unknown>>;

/** Results for each piece of the text that is being read. */
let workedOut: Results | undefined;
/** Those of a text that waits to be read, and the index they hold for. */
let ahead: {readonly index: object; readonly results: Results} | undefined;

/** Reads one text, and forgets what it held. */
export function readOnce<Result>(index: object, read: () => Result): Result {
  workedOut = ahead?.index === index ? ahead.results : new Map();
  try {
    return read();
  } finally {
    workedOut = ahead = undefined;
  }
}

/** Works out what a text holds that will soon be read: reading it then asks for what is known. */
export function workAhead(index: object, work: () => void): void {
  ahead = ahead?.index === index ? ahead : {index, results: new Map()};
  workedOut = ahead.results;
  try {
    work();
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
