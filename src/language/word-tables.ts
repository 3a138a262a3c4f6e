/** Where a message group's words are, by language. */
export type WordTable = Readonly<
  Record<string, () => Promise<{readonly default: Readonly<Record<string, string>>}>>
>;
type LoadTable = () => Promise<{readonly default: WordTable}>;

/**
 * In the npm modules, each content module notes where its words are (scripts/build-dist.mjs), so that a bundle has the
 * words of its own widgets only. The script-tag build finds them by name, and notes none.
 */
const tables = new Map<string, LoadTable>();

export const noteWords = (group: string, load: LoadTable): void => void tables.set(group, load);

/** Starts what will be asked for next; its failure is told there. */
export const prefetchTables = (groups: readonly string[]): void =>
  groups.forEach(
    (group) =>
      void tables
        .get(group)?.()
        .catch(() => undefined),
  );

export const tableOf = async (group: string): Promise<WordTable | undefined> =>
  (await tables.get(group)?.())?.default;
