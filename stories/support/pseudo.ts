import {loadMessages} from '../../src/language/catalogues.js';
import {registerMessages} from '../../src/language/message.js';
import {pseudoTag} from './pseudo-tag.js';

/*
 * A language that nobody speaks: bracketed, accented, and longer than any that we translate into. Words without
 * brackets are hard-coded; words that are cut off would be so in German too.
 */

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'î',
  o: 'ö',
  u: 'ü',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ø',
  U: 'Û',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  y: 'ý',
};

/** `[[Ñéxt ~~~]]`: a third longer, placeholders left as they are. */
export function pseudo(source: string): string {
  const accented = source
    .split(/(\{\w+\})/)
    .map((part) =>
      part.startsWith('{') ? part : part.replace(/[a-zA-Z]/g, (letter) => accents[letter] ?? letter),
    )
    .join('');
  // Units are the same in every language.
  return source === 'mm' ? source : `⟦${accented} ${'~'.repeat(Math.ceil(source.length / 3))}⟧`;
}

/** Widgets with that tag speak the pseudo-language from now on. */
export async function speakPseudo(): Promise<typeof pseudoTag> {
  await loadMessages(document.createElement('div') as never, pseudoTag, []);
  registerMessages(pseudoTag, (_, source) => pseudo(source));
  return pseudoTag;
}
