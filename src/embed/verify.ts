/*
 * Lets in only files with the right hash, for `widgets-checked.js`. Nothing is imported before its check, and that of all
 * that it imports itself, has passed. A file that was checked as a module is the one that an import then gets: browsers
 * keep modules by address. What failed is not asked for again by another name.
 *
 * An import map says the same to the browser, where that is no violation of the page's policy: inline scripts need the
 * nonce of the script tag there. WebKit checks no preloads: it gets scripts with hashes instead.
 */

type Entry = readonly [hash: string, ...needs: readonly string[]];

/** Each file's hash, and what it imports as it loads. */
declare const __HASHES__: Readonly<Record<string, Entry>>;
/** Where the rest is: translations, and widgets as single files. */
declare const __HASH_LISTS__: readonly [locales: string, singleFiles: string];
declare const __LOCALES__: string;

const known = new Map<string, Entry>(Object.entries(__HASHES__));
const checked = new Map<string, Promise<unknown>>();
const lists = new Map<string, Promise<void>>();
const isWebKit = navigator.vendor.startsWith('Apple');
let hasMap = false;

/** Tells the browser itself, which then checks whatever is imported. */
function writeMap(folder: string, entries: Iterable<readonly [string, Entry]>, nonce?: string): void {
  if (!nonce && !isWebKit) return;
  const integrity = [...entries].map(([file, [hash]]) => [folder + file, hash] as const);
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

/** Loads one module, unless it is another than the one with this hash. */
function fetchChecked(href: string, integrity: string, nonce?: string): Promise<unknown> {
  let found = checked.get(href);
  if (!found) {
    found = new Promise<unknown>((resolve, reject) => {
      const element = document.createElement(isWebKit ? 'script' : 'link');
      Object.assign(element, {integrity, onload: resolve, onerror: reject, crossOrigin: 'anonymous'});
      if (nonce) element.nonce = nonce;
      if (element instanceof HTMLLinkElement) Object.assign(element, {rel: 'modulepreload', href});
      else Object.assign(element, {type: 'module', src: href});
      document.head.append(element);
    }).catch(() => {
      checked.delete(href);
      throw new TypeError(`${href} is missing, or not the file that was published`);
    });
    checked.set(href, found);
  }
  return found;
}

/** Learns the hashes of more files, from a list that is checked itself. */
async function learn(list: string, folder: string, nonce?: string): Promise<void> {
  await fetchChecked(folder + list, known.get(list)![0], nonce);
  const {default: more} = (await import(/* @vite-ignore */ folder + list)) as {
    default: Readonly<Record<string, Entry>>;
  };
  const entries = Object.entries(more);
  entries.forEach(([file, entry]) => known.set(file, entry));
  writeMap(folder, entries, nonce);
}

/** True once the file at `address` and all that it imports are known to be what they should be; fails otherwise. */
export async function verify(folder: string, address: string, nonce?: string): Promise<true> {
  if (!hasMap) writeMap(folder, known, nonce);
  hasMap = true;
  const [name = ''] = address.split(/[?#]/);
  const file = name.startsWith(folder) ? name.slice(folder.length) : '';
  if (file && !known.has(file)) {
    const list = __HASH_LISTS__[file.startsWith(__LOCALES__) ? 0 : 1];
    if (!lists.has(list)) lists.set(list, learn(list, folder, nonce));
    await lists.get(list)!.catch((error: unknown) => {
      lists.delete(list);
      throw error;
    });
  }
  const needed = new Set([file]);
  for (const one of needed) for (const next of known.get(one)?.slice(1) ?? []) needed.add(next);
  // Imported files come first: so none is first asked for, unchecked, by another.
  const results = [...needed].reverse().map((one) => {
    const entry = known.get(one);
    if (!entry) throw new TypeError(`${address} is no file that was published`);
    return fetchChecked(folder + one + (one === file ? address.slice(name.length) : ''), entry[0], nonce);
  });
  await Promise.all(results);
  return true;
}
