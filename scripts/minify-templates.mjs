// Shortens the HTML, SVG and CSS in tagged templates, which minifiers of JavaScript leave as they are.
import {minifyHTMLLiterals} from 'minify-literals';
import ts from 'typescript';

/** Results by file: most modules are in several builds. */
const minified = new Map();

/**
 * @param {string} code
 * @param {string} file what it is called in messages, and remembered by
 * @returns {Promise<{code: string, map: unknown} | null>} nothing where there is nothing to shorten
 */
export async function minifiedTemplates(code, file) {
  if (!/\b(html|svg|css)\s*`/.test(code)) return null;
  const selfClosed = selfClosedShape(code);
  if (selfClosed)
    throw new Error(
      `${file}: write <path></path>, not <path />: minified, ${selfClosed} swallows the shapes after it`,
    );
  if (!minified.has(file)) minified.set(file, await minifyHTMLLiterals(code, {fileName: file}));
  const result = minified.get(file);
  return result && {code: result.code, map: result.map};
}

/** The first self-closed tag in an svg`` template: the minifier drops its slash. */
function selfClosedShape(code) {
  let found;
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'svg') {
      const parts = ts.isTemplateExpression(node.template)
        ? [node.template.head, ...node.template.templateSpans.map((span) => span.literal)]
        : [node.template];
      found ??= parts.map((part) => /[^\s>]*\s*\/>/.exec(part.text)?.[0]).find(Boolean);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.ts', code, ts.ScriptTarget.ESNext, true));
  return found;
}
