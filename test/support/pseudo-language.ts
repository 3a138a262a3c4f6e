import {pseudoTag} from '../../stories/support/pseudo-tag.js';
import {textBlocks} from './layout.js';

/* What is not in the pseudo-language (stories/support/pseudo.ts): words that no translator was asked for. */

/** What Intl writes in Dutch: days, months, units. */
const words = new Set(
  Array.from({length: 12}, (_, index) => new Date(2026, index, 1 + index)).flatMap((date, index) =>
    (['long', 'short', 'narrow'] as const).flatMap((style) =>
      [
        date.toLocaleDateString(pseudoTag, {month: style}),
        new Date(2026, 0, 1 + index).toLocaleDateString(pseudoTag, {weekday: style}),
        (5).toLocaleString(pseudoTag, {style: 'unit', unit: 'day', unitDisplay: 'long'}),
      ].flatMap((text) => text.split(/[^\p{L}]+/u)),
    ),
  ),
).add('mm');
const formatted = (text: string): boolean =>
  (text.match(/\p{L}+/gu) ?? []).every((word) => words.has(word) || words.has(word.toLowerCase()));

/** Attributes that are read out, or shown when pointed at. */
const spoken = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'placeholder',
  'title',
];

const spokenTexts = (root: ShadowRoot): {element: Element; text: string}[] =>
  spoken.flatMap((name) =>
    [...root.querySelectorAll(`[${name}]`)].map((element) => ({element, text: element.getAttribute(name)!})),
  );

/** Text that a reader sees or hears without brackets around it: words that no translator was asked for. */
export const hardCoded = (root: ShadowRoot, allowed: readonly string[] = []): string[] =>
  [...textBlocks(root), ...spokenTexts(root)]
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
