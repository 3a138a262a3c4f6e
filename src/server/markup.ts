/* HTML from text: whatever is put into `markup` is escaped, unless it is markup already. */
import {escapeHtml} from './escape-html.js';

export class Markup {
  constructor(readonly html: string) {}
}

/** Nothing, text, markup, and lists of these. */
export type Printable = string | false | undefined | Markup | readonly Printable[];

export const printed = (value: Printable): string =>
  value instanceof Markup
    ? value.html
    : typeof value === 'string'
      ? escapeHtml(value)
      : (value || []).map(printed).join('');

export const markup = (pieces: TemplateStringsArray, ...values: readonly Printable[]): Markup =>
  new Markup(pieces.reduce((html, piece, i) => html + printed(values[i - 1]) + piece));

/* A clinic may have taken any words away: where nothing is left to say, these say nothing. */

const said = (parts: readonly Printable[]): Printable[] => parts.filter((part) => printed(part));

export const heading = (level: number, words: string): Printable =>
  words && markup`<h${String(level)}>${words}</h${String(level)}>`;

/** Its parts with a space between. */
export function paragraph(...parts: readonly Printable[]): Printable {
  const [first, ...others] = said(parts);
  return first && markup`<p>${first}${others.map((part) => [' ', part])}</p>`;
}

export function list(items: readonly Printable[]): Printable {
  const shown = said(items);
  return shown.length ? markup`<ul>${shown.map((item) => markup`<li>${item}</li>`)}</ul>` : '';
}

/** A part under its heading: nothing where there is no more than the heading. */
export function section(level: number, title: string, ...parts: readonly Printable[]): Printable {
  const inside = said(parts);
  return inside.length ? [heading(level, title), inside] : '';
}

/** A line of a list: what it is about, then what is said of it, each on a line of its own. */
export function entry(title: string, ...parts: readonly Printable[]): Printable {
  const [first, ...others] = said([title && markup`<b>${title}</b>`, ...parts]);
  return first && [first, others.map((part) => markup`<br />${part}`)];
}
