import type {Catalogue} from './generated/catalogues.js';

/** Where the words of a file are, by language. */
export type WordTable = Readonly<Record<string, () => Promise<{readonly default: Catalogue}>>>;
type LoadTable = () => Promise<{readonly default: WordTable}>;

/**
 * In the npm modules, content modules note which message groups a file of words holds, and where its table is
 * (scripts/build-dist.mjs), so that a bundle has the words of its own widgets only. The script-tag build finds them by
 * name, and notes none.
 */
const tables: {readonly file: string; readonly groups: readonly string[]; readonly load: LoadTable}[] = [];

/** The first of the groups stands for the file: where it is wanted, the others are taken from there. */
export const noteWords = (file: string, groups: readonly string[], load: LoadTable): void =>
  void tables.push({file, groups, load});

export const tableFor = (group: string, wanted: readonly string[]) => {
  const holding = tables.filter(({groups}) => groups.includes(group));
  return holding.find(({groups}) => wanted.includes(groups[0]!)) ?? holding[0];
};

/** Starts what will be asked for next; its failure is told there. */
export const prefetchTables = (wanted: readonly string[]): void =>
  new Set(wanted.map((group) => tableFor(group, wanted)?.load)).forEach(
    (load) => void load?.().catch(() => undefined),
  );

export const tableOf = async (file: string): Promise<WordTable | undefined> =>
  (await tables.find((table) => table.file === file)?.load())?.default;
