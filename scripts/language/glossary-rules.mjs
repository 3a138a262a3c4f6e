// The glossary's rules for the translators' files, as pure functions.

/**
 * @param {{terms: Record<string, string>[], avoid: Record<string, {wrong: string, right: string, now: number}[]>}} glossary
 * @param {readonly string[]} languages
 * @param {(language: string) => readonly {id: string, target?: string}[]} unitsOf
 */
export function glossaryProblems({terms, avoid}, languages, unitsOf) {
  const problems = [];
  const counts = new Map();
  for (const term of terms)
    for (const language of languages)
      if (!term[language]?.trim()) problems.push(`glossary: "${term.en}" has no word in ${language}`);
  for (const language of languages) {
    // The words that patients type into a search are theirs to choose.
    const units = unitsOf(language).filter(({id}) => !id.includes('.search.'));
    for (const entry of avoid[language] ?? []) {
      const pattern = new RegExp(entry.wrong, 'u');
      const found = units.filter(({target}) => target && pattern.test(target));
      counts.set(entry, found.length);
      if (found.length > entry.now)
        problems.push(
          `${language} says /${entry.wrong}/ ${found.length} times, at most ${entry.now}; say "${entry.right}": ${found
            .slice(-3)
            .map(({id}) => id)
            .join(', ')}`,
        );
    }
  }
  return {problems, counts};
}

/** The terms as a table to read. */
export function glossaryTable({about, terms}, languages) {
  const row = (cells) => `| ${cells.map((cell) => (cell ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    '# Glossary for translators',
    '',
    `${about} Generated from glossary.json.`,
    '',
    row(['en', ...languages, 'note']),
    row(['en', ...languages, 'note'].map(() => '---')),
    ...terms.map((term) => row([term.en, ...languages.map((language) => term[language]), term.note])),
    '',
  ].join('\n');
}
