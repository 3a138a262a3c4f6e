// The imports of each built file. The cdn/ folder must work wherever it is copied, so nothing in it may point outward.
import {readFileSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import {parseAst} from 'rolldown/parseAst';
import {filesIn, inRoot} from './project.mjs';

/**
 * The imports of one module: static ones, dynamic ones, and whether any address is computed at run time.
 * @returns {{static: string[], dynamic: string[], computed: number}}
 */
export function importsOf(code) {
  const found = {static: [], dynamic: [], computed: 0};
  walk(parseAst(code), (node) => {
    if (/^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type) && node.source)
      found.static.push(node.source.value);
    if (node.type !== 'ImportExpression') return;
    // A query may follow, for a second try.
    const source = isWithQuery(node.source) ? node.source.left : node.source;
    if (source.type === 'Literal') found.dynamic.push(source.value);
    else if (source.type === 'TemplateLiteral' && source.expressions.length === 0)
      found.dynamic.push(source.quasis[0].value.cooked);
    else found.computed++;
  });
  return found;
}

const isWithQuery = ({type, operator, left}) =>
  type === 'BinaryExpression' && operator === '+' && left.type === 'Literal' && /\.js$/.test(left.value);

function walk(node, visit) {
  if (!node || typeof node !== 'object') return;
  if (typeof node.type === 'string') visit(node);
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) value.forEach((child) => walk(child, visit));
    else walk(value, visit);
  }
}

/**
 * Every JavaScript file of `folder` with what it imports, as paths inside the folder.
 * Throws at the first address that is absolute, bare, outside of the folder, or of a file that is not there.
 * @returns {Map<string, {static: string[], dynamic: string[]}>}
 */
export function cdnGraph(folder = inRoot('cdn')) {
  const files = filesIn(folder);
  const inside = (from, address) => {
    const path = posix.join(dirname(from), address);
    if (!/^\.\.?\//.test(address) || path.startsWith('..'))
      throw new Error(`cdn/${from} points outside of the folder: ${address}`);
    if (!files.includes(path)) throw new Error(`cdn/${from} needs ${address}, which is not there`);
    return path;
  };
  const graph = new Map();
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    if (file.endsWith('.js')) {
      const imports = importsOf(text);
      // Only the loaders and the page check decide at run time what to import, from the loader's address, and whoever
      // loads translations.
      if (imports.computed > 0 && !/^(widgets(-checked)?|page-check)\.js$/.test(file)) {
        const locales = /[./]*\/chunks\/locales-[\w-]+\//.exec(text)?.[0];
        if (!locales) throw new Error(`cdn/${file} computes the address of an import`);
        if (!files.some((path) => path.startsWith(posix.join(dirname(file), locales))))
          throw new Error(`cdn/${file} needs ${locales}, which is not there`);
      }
      graph.set(file, {
        static: imports.static.map((address) => inside(file, address)),
        dynamic: imports.dynamic.map((address) => inside(file, address)),
      });
    } else if (file.endsWith('.html')) {
      for (const [, address] of text.matchAll(/<(?:script|img|iframe)\b[^>]*\ssrc="([^"]*)"/g))
        inside(file, address.replace(/^(?!\.)/, './'));
      // Only what is loaded: an alternate is an address for others, and has to be absolute.
      for (const [, address] of text.matchAll(/<link\b(?![^>]*\srel="alternate")[^>]*\shref="([^"]*)"/g))
        inside(file, address.replace(/^(?!\.)/, './'));
    }
  }
  return graph;
}

/**
 * `entry` and everything that it imports statically, in the order in which a browser finds it.
 * @param {ReturnType<typeof cdnGraph>} graph
 * @param {string} entry
 */
export function staticFiles(graph, entry) {
  const seen = new Set([entry]);
  for (const file of seen) for (const next of graph.get(file)?.static ?? []) seen.add(next);
  return [...seen];
}

/**
 * The files that `file` may import later, with all that comes along.
 * @param {ReturnType<typeof cdnGraph>} graph
 * @param {string} file
 * @returns {string[]}
 */
export function laterFiles(graph, file) {
  const seen = new Set(graph.get(file)?.dynamic ?? []);
  for (const part of seen) {
    const {static: now = [], dynamic = []} = graph.get(part) ?? {};
    for (const next of [...now, ...dynamic]) seen.add(next);
  }
  return [...seen];
}
