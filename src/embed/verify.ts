/*
 * Lets in only files with the right hash, for `widgets-checked.js`. Chromium and Firefox check what is preloaded, and
 * remember what failed. WebKit checks neither preloads nor what another module imports, but goes by an import map: an
 * inline script, so where a policy forbids those and the script tag has no nonce, WebKit checks nothing but that tag.
 */

declare const __HASHES__: Readonly<Record<string, string>>;
/** Where the hashes of all translations are: seldom wanted, and most of all that there are. */
declare const __LOCALE_HASHES__: string;
declare const __NEEDS__: Readonly<
  Record<string, {readonly now: readonly string[]; readonly later: readonly string[]}>
>;

const hashes: Record<string, string> = {...__HASHES__};
const [localeFolder = ''] = /^.*\//.exec(__LOCALE_HASHES__) ?? [];
const needs = __NEEDS__;
const checked = new Map<string, Promise<unknown>>();
const isWebKit = navigator.vendor.startsWith('Apple');
let localeHashes: Promise<void> | undefined;
let hasMap = false;

/** For WebKit: hashes of all files, also under the addresses that second tries have. */
function addImportMap(folder: string, nonce?: string): void {
  hasMap = true;
  const again = Object.keys(needs).map((file) => [`${file}?again`, hashes[file]] as const);
  writeMap(folder, [...Object.entries(hashes), ...again], nonce);
}

function writeMap(folder: string, known: readonly (readonly [string, string?])[], nonce?: string): void {
  const integrity = known.map(([file, hash]) => [folder + file, hash] as const);
  const map = document.createElement('script');
  map.type = 'importmap';
  if (nonce) map.nonce = nonce;
  try {
    map.textContent = JSON.stringify({integrity: Object.fromEntries(integrity)});
    document.head.append(map);
  } catch {
    // Trusted Types forbid it.
  }
}

/** For the others: loads one module, unless it is another than the one with this hash. */
function preload(href: string, integrity: string): Promise<unknown> {
  let found = checked.get(href);
  if (!found) {
    found = new Promise((resolve, reject) => {
      const link = document.createElement('link');
      Object.assign(link, {rel: 'modulepreload', href, integrity, onload: resolve});
      link.onerror = () => {
        checked.delete(href);
        reject(new TypeError(`${href} is missing, or not the file that was published`));
      };
      document.head.append(link);
    });
    checked.set(href, found);
  }
  return found;
}

/** Learns the hashes of the translations, from a file that is checked itself. */
async function learnLocaleHashes(folder: string, nonce?: string): Promise<void> {
  if (!isWebKit) await preload(folder + __LOCALE_HASHES__, hashes[__LOCALE_HASHES__]!);
  const {default: more} = (await import(/* @vite-ignore */ folder + __LOCALE_HASHES__)) as {
    default: Readonly<Record<string, string>>;
  };
  Object.assign(hashes, more);
  if (isWebKit) writeMap(folder, Object.entries(more), nonce);
}

/**
 * Done when `file` and all that it imports are known to be what they should be, or will be checked as they come. All
 * are asked for at once, so that none is first asked for, unchecked, by another. Parts that may be wanted later come
 * along for the same reason.
 */
export async function verify(folder: string, file: string, nonce?: string): Promise<void> {
  if (isWebKit) {
    if (!hasMap) addImportMap(folder, nonce);
  }
  if (file.startsWith(localeFolder)) {
    localeHashes ??= learnLocaleHashes(folder, nonce);
    await localeHashes.catch((error: unknown) => {
      localeHashes = undefined;
      throw error;
    });
  }
  if (isWebKit) return;
  const [name = '', again = ''] = file.split(/(?=\?)/);
  const {now, later} = needs[name] ?? {now: [], later: []};
  const found = (path: string) =>
    preload(folder + path + (path === name ? again : ''), hashes[path] ?? 'sha384-unknown');
  const needed = [...now, name].map(found);
  // A part that fails is warned about by the widget that misses it.
  for (const part of later) found(part).catch(() => undefined);
  await Promise.all(needed);
}
