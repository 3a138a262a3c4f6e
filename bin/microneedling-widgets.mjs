#!/usr/bin/env node
// Writes a widget as HTML, for pages that are made ahead:
//   npm install microneedling-widgets @lit-labs/ssr
//   npx microneedling-widgets render prep-quiz --lang es --content words.json --clinic-name "Alder & Finch"
import {readFile, writeFile} from 'node:fs/promises';

const help = `Usage: microneedling-widgets render <widget> [--lang <tag>] [--content <file.json>]
         [--fallback <file.html>] [--out <file>] [--<attribute> [<value>]] …

Writes a widget as HTML that can be read before any script comes. Needs, in the folder where it runs:
  npm install microneedling-widgets @lit-labs/ssr
Attributes are those of the tag: --clinic-name, --booking-url, --phone, --heading-level 3, --hide-evidence …`;

/** `--name value`, `--name=value`, or `--name` alone for true. */
function optionsOf(args) {
  const options = {};
  for (let i = 0; i < args.length; i++) {
    const [, name, value] = /^--([a-z][a-z-]*)(?:=([^]*))?$/.exec(args[i]) ?? [];
    if (!name)
      throw new Error(`"${args[i]}" is not understood. Options look like --clinic-name "Alder & Finch".`);
    const next = args[i + 1];
    if (value !== undefined) options[name] = value;
    else if (next === undefined || next.startsWith('--')) options[name] = true;
    else options[name] = args[++i];
  }
  return options;
}

async function readJson(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be used: ${error.message}`, {cause: error});
  }
}

async function run([command, widget = '', ...rest]) {
  if (command === '--help' || command === '-h') return console.log(help);
  if (command !== 'render' || !widget || widget.startsWith('-')) throw new Error(help);
  const {content, fallback, out, ...attributes} = optionsOf(rest);
  const {prerender} = await import('../dist/server/prerender.js');
  const html = await prerender(widget, {
    attributes,
    content: content === undefined ? undefined : await readJson(content),
    fallback: fallback === undefined ? undefined : (await readFile(fallback, 'utf8')).trim(),
  });
  if (out === undefined) console.log(html);
  else await writeFile(out, `${html}\n`);
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
