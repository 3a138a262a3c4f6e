// docs/evidence.md as a page of the site: its one table of some 260 statements would be 40,000 px high and hide the last
// column. Here each widget has a folded one of its own, with what a statement rests on in one cell.
import {reference} from './docs-tables.mjs';

/** Statements that no widget owns. */
const common = {
  jurisdictions: 'Rules of places',
  pausing: 'What to pause, and for how long',
  shared: 'In several widgets',
};

/** An address of three lines says no more than whose it is. */
const withShortLinks = (text) =>
  text.replace(/<(https?:[^>]+)>/g, (_, address) => `[${new URL(address).hostname}](${address})`);

/**
 * @param {string} text docs/evidence.md
 * @param {readonly {name: string, title: string}[]} widgets
 */
export function evidencePage(text, widgets) {
  // Their content is named as `prepQuiz` is.
  const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const titles = Object.fromEntries(widgets.map(({name, title}) => [camel(name), title]));
  const [, before, table, after] = /^(.*## Statements\n\n)(.*?)(\n\n## Sources.*)$/s.exec(text) ?? [];
  if (!table) throw new Error('docs/evidence.md is not as this script knows it.');
  /** @type {Map<string, string[][]>} */
  const groups = new Map();
  for (const line of table.split('\n').slice(2)) {
    const [statement, kind, sources, checked, where] = line.slice(2, -2).split(' | ');
    const [, owner] = /`([\w-]+)\.[^`]*`$/.exec(statement) ?? [];
    if (!where || !owner) throw new Error(`docs/evidence.md: ${line}`);
    const row = [statement, kind, `${sources} <br> checked ${checked} <br> said in ${where}`];
    groups.set(owner, [...(groups.get(owner) ?? []), row]);
  }
  const parts = [...groups].map(([owner, rows]) => {
    const title = titles[owner] ?? common[owner];
    if (!title) throw new Error(`No widget's content is called ${owner}.`);
    return `### ${title}\n\n::: details ${rows.length} statements\n\n${reference(['statement', 'kind', 'rests on'], rows)}\n\n:::`;
  });
  const [head, ...sources] = after.trim().split('\n\n');
  return `${before}${parts.join('\n\n')}\n\n${head}\n\n<div class="sources">\n\n${withShortLinks(sources.join('\n\n'))}\n\n</div>\n`;
}
