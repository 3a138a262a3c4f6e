// Keeps the core of the script-tag build small: what only a few widgets share comes as a copy with each of them.
import {readFileSync} from 'node:fs';
import {rolldown} from 'rolldown';

/** Modules that fewer widgets than this need unasked are no part of the core that every page loads. */
const fewest = 5;

const plain = (id) => id.replace(/\?.*$/, '').replaceAll('\\', '/');
/**
 * The modules that are to be copied: shared, but needed unasked by few (they must hold no state that widgets share);
 * and whose the others are that one widget alone leads to.
 * @param {object} shared options of the build
 * @param {Record<string, string>} entries
 * @param {(entry: string, context: object, followed: (info: object) => readonly string[]) => Set<string>} reached
 */
async function sharedByFew(shared, entries, reached) {
  const few = new Set();
  const owners = new Map();
  const scan = {
    name: 'scan',
    buildEnd() {
      const reach = Object.entries(entries).map(([name, entry]) => [
        name,
        reached(entry, this, ({importedIds}) => importedIds),
        reached(entry, this, ({importedIds, dynamicallyImportedIds}) => [
          ...importedIds,
          ...dynamicallyImportedIds.filter((one) => !Object.values(entries).includes(one)),
        ]),
      ]);
      for (const id of this.getModuleIds()) {
        const unasked = reach.filter(([, now]) => now.has(id)).length;
        const all = reach.filter(([, , all]) => all.has(id));
        if (all.length === 1) owners.set(plain(id), all[0][0]);
        else if (unasked > 0 && unasked < fewest) few.add(plain(id));
      }
    },
  };
  const bundle = await rolldown({...shared, input: entries, plugins: [...shared.plugins, scan]});
  await bundle.generate();
  await bundle.close();
  return {few, owners};
}

/** A bundler plugin: gives each widget, and what was copied for it, copies of its own. */
export async function copiesForEach(shared, entries, reached) {
  const {few, owners} = await sharedByFew(shared, entries, reached);
  return {
    name: 'copies',
    async resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return null;
      const owner = /\?for=([\w-]+)$/.exec(importer)?.[1] ?? owners.get(plain(importer));
      const found = await this.resolve(source, plain(importer), {skipSelf: true});
      return found && owner && few.has(plain(found.id)) ? {...found, id: `${found.id}?for=${owner}`} : found;
    },
    load: (id) =>
      /\?for=[\w-]+$/.test(id) ? {code: readFileSync(plain(id), 'utf8'), moduleType: 'ts'} : null,
  };
}
