import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {aptInstall, installCommand} from '../../scripts/system-packages.mjs';

/** Where distributions put scripts for browsers. */
export const systemScripts = '/usr/share/javascript';

/** Libraries that older clinic sites still run, and that no package registry for scripts has as browsers get them. */
const libraries = {
  prototype: {file: 'prototype/prototype.js', package: 'libjs-prototype'},
  mootools: {file: 'mootools/mootools-core.min.js', package: 'libjs-mootools'},
};

const missing = () =>
  Object.entries(libraries).filter(([, {file}]) => !existsSync(join(systemScripts, file)));

/** The names of those that are not there. */
export const missingLibraries = () => missing().map(([name]) => name);

/** Installs them where that is asked for, and returns the names of those that are not there. In CI, all must be. */
export function installHostLibraries() {
  if (missing().length > 0) aptInstall(missing().map(([, library]) => library.package));
  const leftOut = missing();
  if (leftOut.length > 0 && process.env.CI)
    throw new Error(
      `Install ${leftOut.map(([, library]) => library.package).join(' and ')}: tests need them.`,
    );
  return leftOut.map(([name, library]) => ({
    name,
    why: `Debian and Ubuntu: ${installCommand([library.package]) ?? `install ${library.package}`}.`,
  }));
}
