/*
 * The tags of a page's source, without a parser for all of HTML: enough to find scripts and widgets, also where they do
 * not count.
 */

/** Why a browser makes no element of a tag, or runs no script in it. */
export type Hidden = 'comment' | 'noscript' | 'template' | 'textarea';

export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The opening tag as it was written. */
  readonly source: string;
  /** All that stands in a script, which is no HTML. */
  readonly text: string;
  readonly selfClosed: boolean;
  readonly hidden?: Hidden | undefined;
  /** The widget that it stands in. */
  readonly widget?: string | undefined;
}

export interface Source {
  readonly tags: readonly Tag[];
  /** The text that a visitor would read, and what lies in between. */
  readonly text: string;
}

const token =
  /<!--([^]*?)(?:-->|$)|<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|<(\/?)([a-z][^\s/>]*)[^>]*>/gi;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

export const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));/gi, (whole, number, hex, name: string) => {
    if (name) return entities[name.toLowerCase()] ?? whole;
    const code = number ? Number(number) : parseInt(hex as string, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

function attributesIn(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', quoted, single, bare] of text.matchAll(attribute))
    if (!found.has(name.toLowerCase()))
      found.set(name.toLowerCase(), decoded(quoted ?? single ?? bare ?? ''));
  return found;
}

export function readSource(html: string, hidden?: Hidden): Source {
  const tags: Tag[] = [];
  const text: string[] = [];
  let at = 0;
  let widget: string | undefined;
  const inside: Hidden[] = [];
  token.lastIndex = 0;
  const pattern = new RegExp(token);
  for (let match; (match = pattern.exec(html)); at = pattern.lastIndex) {
    text.push(html.slice(at, match.index));
    const [source, comment] = match;
    if (comment !== undefined) {
      if (!hidden) tags.push(...readSource(comment, 'comment').tags);
      continue;
    }
    const name = (match[3] ?? match[6] ?? '').toLowerCase();
    const isWidget = name.startsWith('mn-');
    if (match[2] || match[5]) {
      if (name === widget) widget = undefined;
      if (name === inside.at(-1)) inside.pop();
      continue;
    }
    const rest = match[4] ?? source.slice(name.length + 1, -1);
    let content = '';
    if (name === 'script' || name === 'style') {
      const end = html.slice(pattern.lastIndex).search(new RegExp(`</${name}`, 'i'));
      content = html.slice(pattern.lastIndex, end < 0 ? undefined : pattern.lastIndex + end);
      pattern.lastIndex += content.length;
    }
    tags.push({
      name,
      attributes: attributesIn(rest),
      source,
      text: content,
      selfClosed: /\/\s*$/.test(rest),
      hidden: hidden ?? inside.at(-1),
      widget,
    });
    if (isWidget) widget ??= name;
    if (name === 'noscript' || name === 'template' || name === 'textarea') inside.push(name);
  }
  text.push(html.slice(at));
  return {tags, text: text.join(' ')};
}
