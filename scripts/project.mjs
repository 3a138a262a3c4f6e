import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The folder that holds package.json. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {string[]} parts */
export const inRoot = (...parts) => join(root, ...parts);

/** The part of a file's name that follows from its content, so that browsers may keep it for ever. */
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

/** Runs a command in the foreground, and ends with it when it fails. */
export function run(command, args, cwd = root) {
  const shell = command === 'npm' && process.platform === 'win32';
  const {status} = spawnSync(command, args, {cwd, stdio: ['ignore', 'inherit', 'inherit'], shell});
  if (status !== 0) process.exit(status ?? 1);
}
export const npmRun = (script) => run('npm', ['run', script]);
export const runScript = (script, ...args) => run(process.execPath, [inRoot(script), ...args]);

/** Installs a package of its own inside of this one, unless that has been done. */
export function installPackage(folder) {
  if (!existsSync(join(folder, 'node_modules/.package-lock.json')))
    run('npm', ['ci', '--ignore-scripts', '--prefer-offline', '--loglevel=error'], folder);
}

/** Ends where something is missing that a command makes. */
export function needs(path, command) {
  if (existsSync(inRoot(path))) return;
  console.error(`There is no ${path}: ${command} first.`);
  process.exit(1);
}

/**
 * Writes files that follow from others, or, with --check, says which of them are not as they should be.
 * @param {Record<string, string | undefined>} files the text by path; none where a file is left over
 * @param {string} command that writes them
 * @returns {number} how many were not as they should be
 */
export function writeOrCheck(files, command) {
  const stale = Object.entries(files).filter(([path, text]) =>
    existsSync(inRoot(path)) ? readFileSync(inRoot(path), 'utf8') !== text : text !== undefined,
  );
  for (const [path, text] of stale)
    if (process.argv.includes('--check')) {
      console.error(`✗ ${path} is ${text === undefined ? 'left over' : 'not up to date'}: ${command}`);
      process.exitCode = 1;
    } else if (text === undefined) rmSync(inRoot(path));
    else {
      mkdirSync(dirname(inRoot(path)), {recursive: true});
      writeFileSync(inRoot(path), text);
    }
  return stale.length;
}

/** Does `act` for each of them, `count` at a time. */
export async function inLanes(count, items, act) {
  const waiting = [...items];
  const lane = async () => {
    while (waiting.length > 0) await act(waiting.shift());
  };
  await Promise.all(Array.from({length: count}, lane));
}

/** Measured by scripts/measure-heights.mjs: for each widget, its height at some widths, with 16 px text. */
export const readHeights = () => {
  const file = inRoot('src/embed/heights.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
};

/** Every widget in a line of its own; one that was not measured has none. */
export function writeHeights(table) {
  const lines = widgetNames()
    .filter((name) => table[name])
    .map(
      (name) => `  "${name}": [${table[name].map(([width, height]) => `[${width}, ${height}]`).join(', ')}]`,
    );
  writeFileSync(inRoot('src/embed/heights.json'), `{\n${lines.join(',\n')}\n}\n`);
}
