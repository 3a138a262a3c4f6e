const script = '<script async src="https://your-site.example/widgets/cdn/widgets.js"></script>';

/** A tag with one attribute a line where it would run off the page. */
function openingTag(tag: string): string {
  const [name, ...attributes] = tag.slice(1, -1).match(/[^\s"]+(?:"[^"]*")?/g) ?? [];
  const plain = attributes.map((attribute) => attribute.replace(/=""$/, ''));
  const line = `<${[name, ...plain].join(' ')}>`;
  return line.length <= 80 ? line : `<${name}\n${plain.map((attribute) => `  ${attribute}`).join('\n')}\n>`;
}

/** Takes the indentation of the story's source away; the first line has none left. */
function unindent(markup: string): string {
  const indents = markup
    .split('\n')
    .slice(1)
    .filter((line) => line.trim());
  const least = Math.min(...indents.map((line) => line.search(/\S/)));
  return indents.length ? markup.replaceAll('\n' + ' '.repeat(least), '\n') : markup;
}

/** A story's markup as a webmaster pastes it: the script once, the site's own style if there is any, then the tag. */
export function snippet(markup: string, style = ''): string {
  const tags = unindent(markup.replace(/<!--.*?-->/gs, '').trim()).replace(/<mn-[^>]*>/g, openingTag);
  if (!tags.includes('<mn-')) return tags;
  const rules = style && `<style>\n  :root {\n    ${style}\n  }\n</style>\n\n`;
  return `${script}\n\n${rules}${tags}`;
}

/** For a story's parameters: its code shows the custom property that the page around it sets. */
export const snippetWithStyle = (style: string) => ({
  docs: {source: {transform: (markup: string) => snippet(markup, style)}},
});
