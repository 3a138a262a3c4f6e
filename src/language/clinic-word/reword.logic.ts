/** A phrase with the language's own word for the clinic, and the same with another; both in small letters. */
export type Phrase = readonly [own: string, other: string];

const inPattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/**
 * Puts other phrases in the place of those in a text: the longest at each place, and a capital stays one. What stands in
 * `stays` stays.
 */
export function rewordings(
  language: string,
  phrases: readonly Phrase[],
  stays: readonly string[] = [],
): (text: string) => string {
  const same = stays.map((own): Phrase => [own, own]);
  const others = new Map([...phrases, ...same].map(([own, other]) => [own.toLowerCase(), other]));
  const longestFirst = [...others.keys()].sort((a, b) => b.length - a.length).map(inPattern);
  const hasSpaces = !/^(?:ja|ko|zh)\b/.test(language);
  // No lookbehind: not every browser that runs the widgets knows it.
  const pattern = new RegExp(
    `${hasSpaces ? '(^|\\P{L})' : '()'}(${longestFirst.join('|')})${hasSpaces ? '(?!\\p{L})' : ''}`,
    'giu',
  );
  return (text) =>
    text.replace(pattern, (_, before: string, own: string) => {
      const other = others.get(own.toLowerCase())!;
      const isCapital = own[0] !== own[0]!.toLowerCase();
      return before + (isCapital ? other[0]!.toUpperCase() + other.slice(1) : other);
    });
}
