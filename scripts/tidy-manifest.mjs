// Machines read custom-elements.json, people read llms.txt: white space is two fifths of what the analyzer writes.
import {readFileSync, writeFileSync} from 'node:fs';
import {inRoot} from './project.mjs';

const path = inRoot('custom-elements.json');
writeFileSync(path, `${JSON.stringify(JSON.parse(readFileSync(path, 'utf8')))}\n`);
