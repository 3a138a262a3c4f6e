// The rules of a translation, as pure functions.

const placeholders = (text) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
const plural = new RegExp(`^(.+)\\.plural\\.(${forms.join('|')})$`);

/**
 * The problems of the translations of one language, a line each.
 * @param {string} language
 * @param {Map<string, {source: string}>} messages
 * @param {readonly {id: string, source: string, target?: string, state?: string, note?: string}[]} units
 * @param {Map<string, string>} [notes] what translators are told of each message
 * @returns {string[]}
 */
export function translationProblems(language, messages, units, notes) {
  const problems = [];
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  for (const [id, {source}] of messages) {
    const unit = byId.get(id);
    if (!unit?.target?.trim()) problems.push(`${id} is missing: "${source}"`);
    else if (unit.source !== source || /^needs/.test(unit.state ?? ''))
      problems.push(`${id} is stale: the English says "${source}"`);
    else if (placeholders(source).join() !== placeholders(unit.target).join())
      problems.push(
        `${id} has ${placeholders(unit.target).join(', ') || 'no placeholders'} for ${placeholders(source).join(', ') || 'none'}`,
      );
  }
  for (const {id, note} of units) {
    if (!messages.has(id)) problems.push(`${id} is not used`);
    else if (note === '') problems.push(`${id} has no note for translators: run npm run extract`);
    else if (notes && note !== notes.get(id)) problems.push(`${id} has an old note: run npm run extract`);
  }
  return [...problems, ...pluralProblems(language, messages)];
}

/** Messages called `….plural.few` and so on must have every form that the language counts with. */
function pluralProblems(language, messages) {
  const {pluralCategories} = new Intl.PluralRules(language).resolvedOptions();
  const stems = new Set([...messages.keys()].map((id) => plural.exec(id)?.[1]).filter(Boolean));
  return [...stems].flatMap((stem) =>
    pluralCategories
      .filter((form) => !messages.has(`${stem}.plural.${form}`))
      .map((form) => `${stem} lacks the plural form "${form}"`),
  );
}
