// Empties build folders, so that a renamed source file leaves nothing stale behind.
import {rmSync} from 'node:fs';
import {inRoot} from './project.mjs';

for (const folder of process.argv.slice(2)) rmSync(inRoot(folder), {recursive: true, force: true});
