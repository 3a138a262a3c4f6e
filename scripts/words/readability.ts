// How hard a text is to read, as pure functions: long sentences, and the school grade after Flesch and Kincaid.
import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';

/** Most words that one sentence may have. */
export const longestSentence = 20;

const segments = (granularity: 'sentence' | 'word', text: string) => [
  ...new Intl.Segmenter('en-GB', {granularity}).segment(text),
];

/** A text as a patient reads it, with something in the place of each value. */
const filled = (text: string): string => text.replace(/\{\w+\}/g, '7 days');

/** The words of a text: "1.5" and "isn’t" are one. */
export const wordsOf = (text: string): string[] =>
  segments('word', text)
    .filter(({isWordLike}) => isWordLike)
    .map(({segment}) => segment);

/** The sentences of a text. A line of a list, and what leads to it, is one of its own. */
export const sentencesOf = (text: string): string[] =>
  filled(text)
    .split(/\n+/)
    .flatMap((line) => segments('sentence', line))
    .map(({segment}) => segment.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);

/** Sentences with more words than a patient should have to hold. */
export const longSentences = (text: string): string[] =>
  sentencesOf(text).filter((sentence) => wordsOf(sentence).length > longestSentence);

/** A label is no sentence: what ends in a full stop, a question mark or the like is. */
const isSentence = (text: string): boolean => /[.?!:]$/.test(text);

/** The school grade that the sentences of some texts ask for; 6 is an age of about 11. */
export function schoolGrade(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf).filter(isSentence);
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return (
    Math.round(10 * fleschKincaid({sentence: sentences.length, word: words.length, syllable: syllables})) / 10
  );
}
