// Writes schemas/: what a clinic may write in its own words, for editors that check and complete JSON.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {inRoot} from './project.mjs';
import {schemas} from '../src/server/schema.js';

/** Writes all into a folder of their own, and says how many there are. */
export function writeSchemas(folder: string): number {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const all = Object.entries(schemas());
  for (const [name, schema] of all) writeFileSync(join(folder, name), `${JSON.stringify(schema)}\n`);
  return all.length;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(`schemas/: ${writeSchemas(inRoot('schemas'))} files`);
