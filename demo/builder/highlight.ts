/* Colours for tags, names and quoted texts, so that a snippet can be read at a glance. */
import {html, type TemplateResult} from 'lit';

const marks = /(?<tag><\/?[a-z][\w-]*|(?<=["\w])>|^>)|(?<name>[\w-]+(?==["{]))|(?<text>"(?:[^"\\]|\\.)*")/gim;

export function highlighted(code: string): (string | TemplateResult)[] {
  const pieces: (string | TemplateResult)[] = [];
  let end = 0;
  for (const match of code.matchAll(marks)) {
    const [kind] = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined) ?? [];
    pieces.push(code.slice(end, match.index), html`<span class="code-${kind}">${match[0]}</span>`);
    end = match.index + match[0].length;
  }
  return [...pieces, code.slice(end)];
}
