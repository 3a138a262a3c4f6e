import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The folder that holds package.json. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {string[]} parts */
export const inRoot = (...parts) => join(root, ...parts);

/** What a file's name carries of what it holds, so that browsers may keep it for ever. */
export const hashInName = (content) => createHash('sha256').update(content).digest('base64url').slice(0, 8);

export const {version} = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));

/**
 * Every widget by name, as src/widgets/registry.ts lists them, in the order of the alphabet.
 * @returns {string[]}
 */
export function widgetNames() {
  const registry = readFileSync(inRoot('src/widgets/registry.ts'), 'utf8');
  return [...registry.matchAll(/^ +\{?name: '([a-z0-9-]+)'/gm)].map(([, name = '']) => name).sort();
}

/**
 * Every file below `folder` but those of installed packages, as paths relative to it with forward slashes.
 * @param {string} folder
 * @returns {string[]}
 */
export function filesIn(folder) {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length))
    .map((path) => path.replaceAll('\\', '/').replace(/^\//, ''))
    .filter((path) => !path.split('/').includes('node_modules'))
    .sort();
}

/** Runs an npm script of this project in the foreground and stops when it fails. */
export function npmRun(script) {
  const {status} = spawnSync('npm', ['run', script], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Measured by scripts/measure-heights.mjs: for each widget, its height at some widths, with 16 px text. */
export const readHeights = () => {
  const file = inRoot('src/embed/heights.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
};
