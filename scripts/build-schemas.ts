// Writes schemas/: what a clinic may write in its own words, for editors that check and complete JSON.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {inRoot} from './project.mjs';
import {schemas} from './schemas.js';

const folder = inRoot('schemas');
rmSync(folder, {recursive: true, force: true});
mkdirSync(folder);
const all = Object.entries(schemas());
for (const [name, schema] of all)
  writeFileSync(inRoot('schemas', name), `${JSON.stringify(schema, null, 2)}\n`);
console.log(`schemas/: ${all.length} files`);
