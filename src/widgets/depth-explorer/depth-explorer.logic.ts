import {dermisThickness} from '../../evidence/skin-thickness.js';

/** The places where the dermis was measured. */
export type DepthZone = keyof typeof dermisThickness;
export const depthZones = Object.keys(dermisThickness) as DepthZone[];

/** The lengths that the slider offers, in millimetres. */
export const lengths = {least: 0.1, most: 2.5, step: 0.05} as const;

/** How thick the outer layer of facial skin is, in millimetres, by histology (chopra-2015, facial-histology). */
export const epidermis = {least: 0.03, most: 0.12} as const;

/** Beyond this length, a pen's instructions say, nothing was evaluated (device-instructions). */
export const evaluated = 1.5;

/** How far a needle of some length would reach, were it to go in all the way. */
export const reaches = ['outer', 'dermis', 'edge', 'below'] as const;
export type Reach = (typeof reaches)[number];

/** How deep the dermis begins in the drawing, in millimetres. */
const drawnEpidermis = 0.08;

/** Mean thickness of the dermis, the thinner of the two means first. */
export function dermis(zone: DepthZone): {readonly thinner: number; readonly thicker: number} {
  const {women, men} = dermisThickness[zone];
  return {thinner: Math.min(women, men), thicker: Math.max(women, men)};
}

/** Where the dermis ends in the drawing: from the thinner mean to the thicker one. */
export function dermisEnd(zone: DepthZone): readonly [least: number, most: number] {
  const {thinner, thicker} = dermis(zone);
  return [thinner + drawnEpidermis, thicker + drawnEpidermis];
}

/**
 * Averages of two groups and a range for the outer layer, so the end of the dermis is a stretch (`edge`), never a
 * line. Individual people lie outside of it too.
 */
export function reachOf(length: number, zone: DepthZone): Reach {
  const {thinner, thicker} = dermis(zone);
  if (length <= epidermis.most) return 'outer';
  if (length < thinner + epidermis.least) return 'dermis';
  return length <= thicker + epidermis.most ? 'edge' : 'below';
}

/** A length as asked for: what to show, and what was wrong with it. Nothing where it is no number. */
export function readLength(
  asked: unknown,
  step: number = lengths.step,
): {readonly length?: number; readonly problem?: string} {
  if (asked === null || asked === undefined) return {};
  if (typeof asked !== 'number' || Number.isNaN(asked)) return {problem: 'is not a number.'};
  const within = Math.min(lengths.most, Math.max(lengths.least, asked));
  const length = step ? Math.round(Math.round(within / step) * step * 100) / 100 : within;
  return Math.abs(length - asked) < 1e-6
    ? {length}
    : {length, problem: `${asked} is not a length that the slider has; ${length} is shown.`};
}

/** The shorter of what a clinic works with anywhere and in one place; nothing where it says neither. */
export const longestOf = (anywhere = Infinity, here = Infinity): number | undefined => {
  const longest = Math.min(anywhere, here);
  return longest < Infinity ? longest : undefined;
};

/** Where a length stands on the slider, from 0 to 1. */
export const position = (length: number): number => (length - lengths.least) / (lengths.most - lengths.least);

/** Where `Intl` has nothing to add: a page's first formatter takes a phone 50 ms. South Africa's English has a comma. */
const hasPoint = (locale: string): boolean => /^en-(AU|CA|GB|IE|NZ|US)$/.test(locale);

const formats = new Map<string, Intl.NumberFormat>();

/** Kept: making one takes longer than a step of the slider. */
function format(locale: string, unitDisplay?: 'short' | 'long'): Intl.NumberFormat {
  const key = `${locale} ${unitDisplay}`;
  let known = formats.get(key);
  if (!known) {
    known = new Intl.NumberFormat(locale, unitDisplay && {style: 'unit', unit: 'millimeter', unitDisplay});
    formats.set(key, known);
  }
  return known;
}

/** A number and its unit stay together. */
const inOneLine = (text: string) => text.replaceAll(' ', '\u00a0');

/** "1.5 mm", as the locale writes it. */
export const millimetres = (locale: string, length: number): string =>
  inOneLine(hasPoint(locale) ? `${plainNumber(locale, length)} mm` : format(locale, 'short').format(length));

/** "0.25–2 mm" */
export const millimetreRange = (locale: string, least: number, most: number): string =>
  inOneLine(format(locale, 'short').formatRange(least, most));

/** "1.5 millimetres", to be read out. */
export const millimetresInWords = (locale: string, length: number): string =>
  locale === 'en-GB'
    ? `${plainNumber(locale, length)} millimetre${length === 1 ? '' : 's'}`
    : format(locale, 'long').format(length);

/** "1.5" */
export const plainNumber = (locale: string, value: number): string =>
  hasPoint(locale) ? String(Number(value.toFixed(3))) : format(locale).format(value);
