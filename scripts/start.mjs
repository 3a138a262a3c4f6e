// Shows the demo: builds what is missing or older than its source, then serves it.
import {existsSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {preview} from 'vite';
import {filesIn, inRoot, npmRun} from './project.mjs';

const newest = (...folders) =>
  Math.max(
    ...folders.flatMap((folder) =>
      filesIn(inRoot(folder)).map((file) => statSync(join(inRoot(folder), file)).mtimeMs),
    ),
  );

const built = inRoot('demo-dist/index.html');
if (!existsSync(built) || statSync(built).mtimeMs < newest('src', 'demo')) npmRun('build');

const server = await preview({configFile: inRoot('vite.config.ts')});
const [address] = server.resolvedUrls.local;
console.log(`
The embed builder:   ${address}
A clinic's own page: ${address}clinic.html
Stop with Ctrl+C.`);
