import type {Message} from '../message.js';
import {clinicWords, forms, type ClinicWord} from './forms.js';
import {rewordings} from './reword.logic.js';

export type {ClinicWord} from './forms.js';

/** Rules name clinics as the law does, and what a search compares is shown to nobody. */
export const keepsItsWord = /^(?:jurisdictions|faq\.search)\./;

/** The messages of a language with another word for the clinic. */
export interface OtherWord {
  readonly word: ClinicWord;
  readonly reworded: (own: Message) => Message;
}

/**
 * How a language says it with the word that a clinic has for itself. Nothing where the word is unknown, which is told, or
 * the language has no other for it. Imports nothing of the core, so that all widgets share the file (scripts/cdn-apart.mjs).
 */
export function otherWord(
  asked: string,
  language: string,
  complain: (field: string, problem: string, fix: string) => void,
): OtherWord | undefined {
  const word = clinicWords.find((one) => one === asked.trim().toLowerCase().replace('center', 'centre'));
  if (!word) {
    complain('clinic-word', `"${asked}" is not known.`, `Use one of ${clinicWords.join(', ')}.`);
    return undefined;
  }
  const {[word]: phrases, stays} = forms[language] ?? {};
  if (!phrases) return undefined;
  return {
    word,
    reworded(own) {
      const reword = rewordings(language, phrases, stays);
      return (id, source) => (keepsItsWord.test(id) ? own(id, source) : reword(own(id, source)));
    },
  };
}
