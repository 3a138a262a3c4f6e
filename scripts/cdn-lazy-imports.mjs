// Dynamic imports, as the script-tag build makes them: where hashes are checked (widgets-checked.js), nothing is
// imported before its check has passed; elsewhere, whoever imports may put a query behind the address, because a browser
// remembers an address that has failed.

/**
 * An expression that waits for the check of `address` (code, too) and imports it; `again` is a variable with a query.
 * A check that has passed says `true`.
 */
const guarded = (address) =>
  `(await customElements[Symbol.for("microneedling-widgets")]?.loader?.check?.(new URL(${address}, import.meta.url).href)` +
  ` && (again = ""), import(${address} + again))`;

/** Where a chunk that loads translations finds them; known once the chunk has its place. */
const placeholder = '__LOCALES__';

/**
 * Loads words by language and message group, from the file of the widget that asks.
 * @param {Record<string, string[]>} groups the message groups that each file holds, its own first
 */
export const catalogueCode = (groups) => `
  const files = ${JSON.stringify(Object.entries(groups).map(([file, held]) => [file, ...held].join(' ')))}.map((names) => names.split(' '));
  const load = async (file, again) => ${guarded(`\`${placeholder}/\${file}.js\``)};
  const read = async (file, again) => {
    const {default: words} = await load(file, again);
    if (!words) throw new TypeError(file + " is empty");
    return words;
  };
  export const fileOf = (group, wanted) => {
    const holding = files.filter((file) => file.indexOf(group, 1) > 0);
    return (holding.find((file) => wanted.includes(file[1])) ?? holding[0])[0];
  };
  export const loadCatalogue = async (language, name) => {
    const file = language + "/mn-words-" + language + "-" + name;
    return read(file, "").catch(() => read(file, "?" + Date.now()));
  };`;

/** A bundler plugin, for when the bundler has found what stands at each address. */
export const lazyImports = (localesFolder) => ({
  name: 'lazy-imports',
  renderChunk(code, {fileName}) {
    const up = '../'.repeat(fileName.split('/').length - 1) || './';
    return {
      code: code
        .replaceAll(placeholder, `${up}${localesFolder}`)
        .replace(/\(\) => import\(("[^"]+")\)/g, (_, address) => `async (again = "") => ${guarded(address)}`),
      map: null,
    };
  },
});
