// Tables of the documentation site that something is looked up in.

/**
 * On a phone, brand.css puts the cells of a row beneath one another: columns would leave a word a line.
 * @param {readonly string[]} names
 * @param {readonly (readonly string[])[]} rows
 * @param {'' | 'sentences'} [cells] Names and types share a line there; sentences do not.
 */
export function reference(names, rows, cells = '') {
  const line = (row) => `| ${row.join(' | ')} |`;
  const table = [line(names), line(names.map(() => '---')), ...rows.map(line)].join('\n');
  return `<div class="${`reference ${cells}`.trim()}">\n\n${table}\n\n</div>`;
}

/** Opened by who wants it, it does not make the page endless for the others. */
export const folded = (title, names, rows) =>
  rows.length === 0 ? '' : `\n::: details ${title}\n\n${reference(names, rows)}\n\n:::\n`;
