// Finds the browsers that the tests drive, and installs the missing ones where that is asked for.
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {aptInstall, installCommand, onPath} from './system-packages.mjs';

export const engines = ['chromium', 'firefox', 'webkit'];

/** Headless Chromium as the tests want it: usable by root in a container, and silent on the network. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const firstExisting = (...paths) => paths.find((path) => path && existsSync(path));
const programFiles = (path) =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((base) => join(base, path));

/** A given path must exist: silently testing in another browser than the one asked for would mislead. */
function given(variable) {
  const path = process.env[variable];
  if (path && !existsSync(path)) throw new Error(`${variable} names ${path}, which does not exist.`);
  return path || undefined;
}

const find = {
  chromium() {
    const path =
      given('CHROME_PATH') ??
      onPath(
        'google-chrome-stable',
        'google-chrome',
        'chromium',
        'chromium-browser',
        'microsoft-edge-stable',
        'microsoft-edge',
      ) ??
      firstExisting(
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
        ...programFiles('Google/Chrome/Application/chrome.exe'),
        ...programFiles('Microsoft/Edge/Application/msedge.exe'),
      );
    return path && {path};
  },
  firefox() {
    const path =
      given('FIREFOX_PATH') ??
      onPath('firefox-esr', 'firefox') ??
      firstExisting(
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        ...programFiles('Mozilla Firefox/firefox.exe'),
      );
    return path && {path};
  },
  webkit() {
    const driver = onPath('WebKitWebDriver');
    const display = onPath('Xvfb');
    const browser = miniBrowser();
    return driver && display && browser && {driver, display, browser};
  },
};

/** WebKitGTK's own test browser, which distributions keep outside of PATH. */
function miniBrowser() {
  const folders = ['/usr/lib', '/usr/lib64', '/usr/libexec'].flatMap((base) => [
    base,
    ...(existsSync(base) ? readdirSync(base).filter((name) => name.includes('-linux-')) : []).map((name) =>
      join(base, name),
    ),
  ]);
  for (const api of ['4.1', '6.0', '4.0'])
    for (const folder of folders) {
      const path = join(folder, `webkit2gtk-${api}`, 'MiniBrowser');
      if (existsSync(path)) return path;
    }
  return undefined;
}

const packages = {chromium: ['chromium'], firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb']};
const advice = {
  chromium: 'Install Google Chrome or Chromium, or set CHROME_PATH to its executable.',
  firefox: 'Install Firefox, or set FIREFOX_PATH to its executable.',
  webkit: 'Install WebKitGTK and its driver (Debian and Ubuntu: webkit2gtk-driver and xvfb).',
};

/** Without any font, text has no size and every measurement is wrong. */
const hasFonts = () => {
  try {
    return readdirSync('/usr/share/fonts', {recursive: true}).some((name) => /\.(ttf|otf|ttc)$/.test(name));
  } catch {
    return false;
  }
};

/** The engines that the caller insists on; otherwise Chromium, and every engine when nobody sits before the machine. */
function wanted(request) {
  if (request === 'all' || (!request && process.env.CI)) return engines;
  if (!request) return ['chromium'];
  const names = request.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !engines.includes(name));
  if (unknown) throw new Error(`Unknown engine "${unknown}". Known: all, ${engines.join(', ')}.`);
  return names;
}

/**
 * Where each engine is. What `request` names must be there in the end; other engines are reported when found,
 * unless the request names its engines one by one.
 */
export function findBrowsers(request = process.env.MN_ENGINES) {
  const required = wanted(request);
  const missing = required.filter((name) => !find[name]());
  const install = missing.flatMap((name) => packages[name]);
  if (process.platform === 'linux' && !hasFonts()) install.push('fonts-dejavu-core');
  if (install.length > 0) aptInstall(install);

  const stillMissing = required.filter((name) => !find[name]());
  const command = installCommand(install);
  if (stillMissing.length > 0)
    throw new Error(
      [
        ...stillMissing.map((name) => `No browser found for ${name}. ${advice[name]}`),
        ...(command ? [`Or run: ${command}`] : []),
      ].join('\n'),
    );
  if (process.platform === 'linux' && !hasFonts())
    console.error(
      `No font found: measurements will be wrong. ${command ? `Run: ${command}` : 'Install one.'}`,
    );

  const considered = request ? required : engines;
  const found = Object.fromEntries(
    considered.map((name) => [name, find[name]()]).filter(([, browser]) => browser),
  );
  return {
    found,
    leftOut: engines
      .filter((name) => !found[name])
      .map((name) => ({name, why: request ? 'not asked for' : advice[name]})),
  };
}
