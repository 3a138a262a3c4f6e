import {fold, foldCharacter} from '../fold.js';

/** The words of a search. */
export const termsOf = (query: string): string[] => fold(query).split(/\s+/).filter(Boolean);

/** Whether each word stands somewhere in a text. */
export const matches = (text: string, terms: readonly string[]): boolean => {
  if (!terms.length) return true;
  const folded = fold(text);
  return terms.every((term) => folded.includes(term));
};

/** Where the words stand in a text: from and to, in its own characters. */
export function occurrences(text: string, terms: readonly string[]): [number, number][] {
  let folded = '';
  /** For each folded character, where the one that it comes from begins; at the end, where the text ends. */
  const origins: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = foldCharacter(character);
    folded += plain;
    for (let i = 0; i < plain.length; i++) origins.push(at);
    at += character.length;
  }
  origins.push(at);
  return terms.flatMap((term) => {
    const found: [number, number][] = [];
    for (let i = folded.indexOf(term); i >= 0; i = folded.indexOf(term, i + term.length)) {
      let end = i + term.length;
      // A letter that became two is marked whole.
      while (end < folded.length && origins[end] === origins[end - 1]) end++;
      found.push([origins[i]!, origins[end]!]);
    }
    return found;
  });
}
