import {learn} from '../../src/language/catalogues.js';
import {teach} from '../../src/language/message.js';
import {textBlocks} from './layout.js';

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

/** Widgets with `lang="nl"` speak the pseudo-language from now on. */
export async function speakPseudo(): Promise<'nl'> {
  await learn(document.createElement('div') as never, 'nl', []);
  teach('nl', (_, source) => pseudo(source));
  return 'nl';
}

/** What Intl writes in Dutch: months, days, units. */
const words = new Set(
  Array.from({length: 12 * 7}, (_, i) => new Date(2026, i % 12, 1 + (i % 7))).flatMap((date) =>
    (['long', 'short', 'narrow'] as const).flatMap((style) =>
      date
        .toLocaleDateString('nl', {weekday: style, month: style})
        .concat(' ', (5).toLocaleString('nl', {style: 'unit', unit: 'day', unitDisplay: 'long'}))
        .split(/[^\p{L}]+/u),
    ),
  ),
).add('mm');
const formatted = (text: string): boolean =>
  (text.match(/\p{L}+/gu) ?? []).every((word) => words.has(word) || words.has(word.toLowerCase()));

/** Text that a reader sees without brackets around it: words that no translator was asked for. */
export const hardCoded = (root: ShadowRoot, allowed: readonly string[] = []): string[] =>
  textBlocks(root)
    .filter(
      ({element, text}) =>
        /\p{L}/u.test(text) &&
        // A message may be shown in pieces: the accents tell, too.
        !/[⟦⟧~áéîöüåøûçñšý]/i.test(text) &&
        !formatted(text) &&
        !allowed.includes(text) &&
        // References are the same in every language; what Intl writes is in the language already.
        !element.closest('.evidence-sources, [data-formatted], time'),
    )
    .map(({text}) => text);
