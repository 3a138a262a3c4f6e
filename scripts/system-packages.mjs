// What the system's package manager brings: the browsers, and libraries that no other registry has as browsers get them.
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

/** Installs packages where nobody need be asked: as root, or in CI with a password-less sudo, on a system with apt. */
export function aptInstall(names) {
  if (process.platform !== 'linux' || !onPath('apt-get')) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !(process.env.CI && spawnSync('sudo', ['-n', 'true']).status === 0)) return false;
  const apt = (...args) =>
    spawnSync(isRoot ? 'apt-get' : 'sudo', isRoot ? args : ['-n', 'apt-get', ...args], {
      stdio: ['ignore', 2, 2],
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    }).status === 0;
  console.error(`Installing ${names.join(', ')} …`);
  return apt('update', '-q') && apt('install', '-y', '-q', '--no-install-recommends', ...names);
}
