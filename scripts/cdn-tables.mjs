// Tables of the script-tag build as lines of text: the names of their fields, hundreds of times over, would be a tenth of
// what patients load with them.

const lines = (text) => `${JSON.stringify(text)}.split('\\n')`;

const grouped = (all, keyOf) => {
  const groups = new Map();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
};

/** Of a source, without what only those read who check it. */
const fields = ['authors', 'year', 'title', 'journal', 'href', 'studied'];

/** A module like src/evidence/sources.ts: a source is a line, its fields between tabs. */
export function sourcesCode(sources) {
  const text = Object.entries(sources)
    .map(([id, source]) => [id, ...fields.map((field) => source[field] ?? '')].join('\t').trimEnd())
    .join('\n');
  return `export const sources = Object.fromEntries(${lines(text)}.map(line => {
    const [id, ${fields.join(', ')}] = line.split('\\t');
    return [id, {${fields.join(', ')}}];
  }))`;
}

/** A module like src/evidence/claim-table.ts: a claim's id, its month unless that is the usual one, its grade, its sources by number. */
export function claimTableCode(claims, sources) {
  const numbers = Object.keys(sources);
  const months = Object.values(claims).map(({reviewed}) => reviewed);
  const usual = [...months].sort()[months.length >> 1];
  const text = Object.entries(claims)
    .map(([id, {grade, reviewed, sources: ids}]) =>
      [
        id,
        reviewed === usual ? '' : reviewed,
        grade,
        ...ids.map((one) => numbers.indexOf(one).toString(36)),
      ].join(' '),
    )
    .join('\n');
  return `import {sources} from './sources.js';
  const numbers = Object.keys(sources);
  export const claimTable = Object.fromEntries(${lines(text)}.map(line => {
    const [id, reviewed, grade, ...ids] = line.split(' ');
    return [id, {grade, reviewed: reviewed || '${usual}', sources: ids.map(one => numbers[parseInt(one, 36)])}];
  }))`;
}

/**
 * Everyday names without those that are compared as another name of the same ingredient: many are written alike in
 * several languages, or differ by an accent. An umlaut is also written out, so it stays.
 */
export function distinctNames(everydayNames, ingredients, normalise) {
  const known = new Set();
  const isNew = (id, name) => {
    const compared = `${id} ${normalise(name)}${name.endsWith('*') ? '*' : ''}`;
    return !known.has(compared) && known.add(compared);
  };
  for (const [id, {inci, synonyms}] of Object.entries(ingredients))
    for (const name of [...inci, ...synonyms]) isNew(id, name);
  return everydayNames.filter(({id, name}) => isNew(id, name) || /[äöü]/.test(name));
}

/** A line of names for each ingredient. */
function namesByIngredient(everydayNames, ingredients) {
  const named = grouped(everydayNames, ({id}) => id);
  return Object.keys(ingredients)
    .map((id) => (named.get(id) ?? []).map(({name}) => name).join(','))
    .join('\n')
    .trimEnd();
}

/** A module like everyday-names.ts of the routine checker. */
export const everydayNamesCode = (
  everydayNames,
  ingredients,
) => `import {ingredients} from './ingredients.js';
  const ids = Object.keys(ingredients);
  export const everydayNamesIn = (text) => text.split('\\n').flatMap((names, at) =>
    names ? names.split(',').map(name => ({name, id: ids[at]})) : []
  );
  export const everydayNames = everydayNamesIn(${JSON.stringify(namesByIngredient(everydayNames, ingredients))})`;

/** A module like names-ja/index.ts of the routine checker, for the one above. */
export const namesInScriptCode = (everydayNames, ingredients) =>
  `export const names = ${JSON.stringify(namesByIngredient(everydayNames, ingredients))}`;
