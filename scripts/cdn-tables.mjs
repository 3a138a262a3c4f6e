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
 * A module like everyday-names.ts of the routine checker: a language is a line, an ingredient's names stand behind how
 * many places further it is in the list of ingredients, where that is not the next.
 */
export function everydayNamesCode(everydayNames, ingredients) {
  const ids = Object.keys(ingredients);
  const text = [...grouped(everydayNames, ({lang}) => lang)]
    .map(([lang, all]) => {
      let place = -1;
      const groups = [...grouped(all, ({id}) => id)].map(([id, names]) => {
        const step = ids.indexOf(id) - place;
        place += step;
        return `${step === 1 ? '' : step}:${names.map(({name}) => name).join(',')}`;
      });
      return [lang, ...groups].join(';');
    })
    .join('\n');
  return `import {ingredients} from './ingredients.js';
  const ids = Object.keys(ingredients);
  export const everydayNames = ${lines(text)}.flatMap(line => {
    const [lang, ...groups] = line.split(';');
    let place = -1;
    return groups.flatMap(group => {
      const [step, names] = group.split(':');
      place += +step || 1;
      return names.split(',').map(name => ({name, id: ids[place], lang}));
    });
  })`;
}
