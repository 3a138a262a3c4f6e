/*
 * Text on its way into a snippet. Whatever a clinic types ends up in someone's page, in a builder's template or in a
 * shell, so each place has its own escape.
 */

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Shops and site builders read `{{` and `{%` as code of their own wherever they stand. */
const templateMarks = /\{(?=[{%])/g;

/** Text for an element or a quoted attribute. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character]!).replace(templateMarks, '&#123;');

/** JSON that no text in it can end the script around, nor start a template. */
export const jsonForPage = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replaceAll('<', '\\u003c').replace(templateMarks, '\\u007b');

/** An argument of a shell command; quotes of the kind that every shell knows, where they are enough. */
export function shellQuoted(text: string): string {
  if (/^[\w./:@%+,=-]+$/.test(text)) return text;
  if (!/["$`\\!%\n]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** An attribute and its value; without one, as HTML writes a switch. */
export type Attribute = readonly [name: string, value: string];

const written = ([name, value]: Attribute): string => (value ? `${name}="${escapeText(value)}"` : name);

/** An opening tag, one attribute a line where it would be long. */
export function openingTag(name: string, attributes: readonly Attribute[]): string {
  const words = attributes.map(written);
  const line = `<${[name, ...words].join(' ')}>`;
  return line.length <= 80 ? line : `<${name}\n${words.map((word) => `  ${word}`).join('\n')}\n>`;
}

/** After line ends alone: to a pattern, lines also begin after characters that may stand inside a clinic's words. */
export const indented = (text: string): string => text.replace(/(^|\n)(?=[^\n])/g, '$1  ');

/** An element with each of its children on a line of its own. Never self-closing: HTML knows no such thing. */
export function element(
  name: string,
  attributes: readonly Attribute[],
  children: readonly string[] = [],
): string {
  const inside = children.filter(Boolean);
  const opening = openingTag(name, attributes);
  return inside.length
    ? `${opening}\n${inside.map(indented).join('\n')}\n</${name}>`
    : `${opening}</${name}>`;
}
