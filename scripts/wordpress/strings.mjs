// Every text of the plug-in's own that translators are to translate.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {filesIn} from '../project.mjs';

const call =
  /\b(?:__|_e|esc_html__|esc_html_e|esc_attr__|esc_attr_e)\(\s*'((?:[^'\\]|\\.)*)',\s*'microneedling-widgets'/g;

export function stringsOf(plugin) {
  const found = filesIn(plugin)
    .filter((file) => file.endsWith('.php'))
    .flatMap((file) => [...readFileSync(join(plugin, file), 'utf8').matchAll(call)])
    .map(([, text]) => text.replace(/\\(['\\])/g, '$1'));
  const labels = Object.values(JSON.parse(readFileSync(join(plugin, 'labels.json'), 'utf8')));
  const header = /Description:\s+(.*)/.exec(
    readFileSync(join(plugin, 'microneedling-widgets.php'), 'utf8'),
  )[1];
  return [...new Set([...labels.flatMap((kind) => Object.values(kind)), ...found, header])];
}
