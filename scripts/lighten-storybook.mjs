// Storybook's own frame is built unminified, and its largest file is found last: a first story waits for all of it.
//   after storybook build
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {minify} from 'rolldown/experimental';
import {filesIn, inRoot} from './project.mjs';

const folder = inRoot('storybook-static');
const largest = './sb-manager/globals-runtime.js';
const before = '<link href="./sb-manager/runtime.js" rel="modulepreload" />';

const page = readFileSync(join(folder, 'index.html'), 'utf8');
if (!page.includes(before) || !page.includes(`import '${largest}'`))
  throw new Error('storybook-static/index.html is not as this script knows it');
writeFileSync(
  join(folder, 'index.html'),
  page.replace(before, `<link href="${largest}" rel="modulepreload" />\n    ${before}`),
);

for (const part of ['sb-manager', 'sb-addons'])
  for (const file of filesIn(join(folder, part)).filter((one) => one.endsWith('.js'))) {
    const path = join(folder, part, file);
    const {code, errors} = await minify(path, readFileSync(path, 'utf8'), {module: true});
    if (errors.length) throw new Error(`${file}: ${errors[0].message}`);
    writeFileSync(path, code);
  }
