// The words of the page check (`?mn-check`) in other languages. They are the builder's, which finds the same things in a
// page's source; a clinic's folder gets those that are said inside a page, by number, as names would weigh a third.
import {readFileSync} from 'node:fs';
import {eachCall, messageId} from './language/messages.mjs';
import {inRoot} from './project.mjs';

const folder = 'src/embed/page-check';
const nextModule = /^(?:import|export) (?!type\b)[^;]*?from '\.\/(?:page-check\/)?([\w.-]+)\.js';/gm;

/** Every message of the modules that come with the check, in the order in which they are found. */
function messageIds() {
  const files = new Set();
  const visit = (path) => {
    const code = readFileSync(inRoot(path), 'utf8');
    for (const [, name] of code.matchAll(nextModule)) {
      const file = `${folder}/${name}.ts`;
      // Beside the folder stand the loader's own modules, which say nothing.
      if (files.has(file) || /^(select-all)$/.test(name)) continue;
      files.add(file);
      visit(file);
    }
  };
  visit(`${folder}.ts`);
  const ids = new Set();
  for (const file of files)
    eachCall(readFileSync(inRoot(file), 'utf8'), ['msg'], (_, [, options]) =>
      // The module that says them hands them on.
      options.getText().startsWith('{') ? ids.add(messageId(options).text) : undefined,
    );
  return [...ids];
}

const ids = messageIds();

/** The file's name behind the language, as those of widgets have theirs. */
export const pageCheckWords = 'page-check';

/** The words in one language, in the order of the ids; nothing where it says as English does. */
export function pageCheckCode(language) {
  const words = JSON.parse(readFileSync(inRoot(`demo/builder/language/words/${language}.json`), 'utf8'));
  return `export default ${JSON.stringify(ids.map((id) => words[id] ?? 0))}`;
}

/** A bundler plugin: messages are asked for by number, and the style sheet has no blanks. */
export const lightPageCheck = {
  name: 'light-page-check',
  transform(code, id) {
    if (!id.replaceAll('\\', '/').includes(`/${folder}/`)) return null;
    const edits = [];
    eachCall(code, ['msg'], (_, [, options]) => {
      if (!options.getText().startsWith('{')) return;
      const literal = messageId(options);
      const number = ids.indexOf(literal.text);
      // Said in the builder alone: nobody asks for it here.
      edits.push([literal.getStart(), literal.getEnd(), String(number)]);
    });
    edits.sort(([a], [b]) => b - a);
    const numbered = edits.reduce(
      (text, [from, to, number]) => text.slice(0, from) + number + text.slice(to),
      code,
    );
    const style = (_, start, css) =>
      `${start}${css
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,]) ?/g, '$1')
        .replace(/: /g, ':')}\``;
    return {code: numbered.replace(/(const css = `)([^`]+)`/, style), map: null};
  },
};
