/*
 * Lets in only files with the right hash. Loaded, and itself checked, where the script tag has an `integrity`
 * attribute. The hashes come by preloading: an import map would be an inline script, which strict policies forbid.
 */

declare const __HASHES__: Readonly<Record<string, string>>;
declare const __NEEDS__: Readonly<
  Record<string, {readonly now: readonly string[]; readonly later: readonly string[]}>
>;

const hashes = __HASHES__;
const needs = __NEEDS__;
const checked = new Map<string, Promise<unknown>>();

function check(href: string, integrity: string): Promise<unknown> {
  let check = checked.get(href);
  if (!check) {
    check = new Promise((resolve, reject) => {
      const link = document.createElement('link');
      Object.assign(link, {rel: 'modulepreload', href, integrity, onload: resolve});
      link.onerror = () => {
        checked.delete(href);
        reject(new TypeError(`${href} is missing, or not the file that was published`));
      };
      document.head.append(link);
    });
    checked.set(href, check);
  }
  return check;
}

/**
 * Done when `file` and all that it imports have come and are what they should be. Parts that it may ask for later are
 * fetched along, as nothing could check them then.
 */
export async function verify(folder: string, file: string): Promise<void> {
  const [name = '', again = ''] = file.split(/(?=\?)/);
  const {now, later} = needs[name] ?? {now: [], later: []};
  const found = (path: string) =>
    check(folder + path + (path === name ? again : ''), hashes[path] ?? 'sha384-unknown');
  // A part that fails is warned about by the widget that misses it.
  for (const part of later) found(part).catch(() => undefined);
  await Promise.all([name, ...now].map(found));
}
