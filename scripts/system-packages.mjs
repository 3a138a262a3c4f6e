// Packages of the system: the browsers, and libraries that no other registry has as browsers get them.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

export const onPath = (...names) => {
  const suffixes = process.platform === 'win32' ? ['.exe'] : [''];
  for (const name of names)
    for (const folder of (process.env.PATH ?? '').split(delimiter))
      for (const suffix of suffixes)
        if (folder && existsSync(join(folder, name + suffix))) return join(folder, name + suffix);
  return undefined;
};

const hasApt = () => process.platform === 'linux' && Boolean(onPath('apt-get'));
const isRoot = process.getuid?.() === 0;
/** The system is changed in CI, or where somebody says so. */
const isAsked = Boolean(process.env.CI) || process.env.MN_INSTALL === '1';

/** Installs packages where that is asked for: as root or with a password-less sudo, on a system with apt. */
export function aptInstall(names) {
  if (!isAsked || !hasApt()) return false;
  if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) return false;
  const apt = (...args) =>
    spawnSync(isRoot ? 'apt-get' : 'sudo', isRoot ? args : ['-n', 'apt-get', ...args], {
      stdio: ['ignore', 2, 2],
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    }).status === 0;
  console.error(`Installing ${names.join(', ')} …`);
  return apt('update', '-q') && apt('install', '-y', '-q', '--no-install-recommends', ...names);
}

/** The one command that brings what is missing; elsewhere than on a system with apt, none is known. */
export function installCommand(names) {
  if (!hasApt()) return undefined;
  if (isRoot && !isAsked) return 'MN_INSTALL=1 npm test';
  return `${isRoot ? '' : 'sudo '}apt-get install --no-install-recommends ${names.join(' ')}`;
}
