import type {Loader} from '../page/page-state.js';
import type {findScript} from './find-script.js';
import {selectAll} from './select-all.js';
import {warn} from './warn.js';

/** The files that every widget needs, without `.js`. */
declare const __CORE__: string;
/** All files that each widget needs beside them: its name and eight characters, `faq-1a2b3c4d`. */
declare const __CHUNKS__: readonly string[];
declare const __VERSION__: string;

type Extras = typeof import('./extras.js');

/** Throws where a file is not what it should be. */
export type Verify = (folder: string, address: string, nonce?: string) => Promise<true>;

const chunks = __CHUNKS__;
const widgets = chunks.map((chunk) => chunk.slice(0, -9));

/** Alternatives to tags: placeholders, and frames with pages of ours, or without an address as yet. */
const instead =
  '[data-mn-widget],.mn-widget,iframe[src*="/embed.html"],iframe[src*="/pages/"],iframe:not([src^=http])';

/**
 * Finds widgets in the page, now and later, and brings in what they need, the near ones first. Of the `folders` that it
 * may come from, the second is tried where the first fails.
 */
export function start({folders, script}: ReturnType<typeof findScript>, verify?: Verify): Loader {
  const [folder = '', otherFolder = folder] = folders;
  const settings = Object.freeze({...script?.dataset});
  const waiting = widgets.map((name) => `mn-${name}:not(:defined)`).join();
  const found = new Set<string>();
  const loaded: Record<string, Promise<unknown>> = {};

  const check = verify && ((address: string) => verify(folder, address, script?.nonce));
  const bring = async (address: string): Promise<unknown> => {
    await check?.(address);
    return import(/* @vite-ignore */ address);
  };
  const bringCore = (): Promise<unknown> => bring(`${folder}chunks/${__CORE__}.js`);
  /** A file without what it should hold has not come. */
  const bringPart = async (name: string, address: string): Promise<unknown> => {
    const part = (await bring(address)) as Partial<Extras>;
    if (!part.setUp && !customElements.get(`mn-${name}`)) throw new TypeError('it is empty');
    return part;
  };
  /** Whether the page names the widget's single file, which its browser has asked for before this script could. */
  const isNamed = (name: string): boolean =>
    !!selectAll(document, `[rel=modulepreload][href$="/${name}.js"]`).length;
  const bringSplit = (name: string): Promise<unknown> =>
    // All at once: none is found only by another that has come.
    Promise.all([bringCore(), bringPart(name, `${folder}chunks/${chunks[widgets.indexOf(name)]}.js`)]);
  const loadOnce = async (name: string): Promise<unknown> => {
    const isWidget = widgets.includes(name);
    const bringSingle = (from: string, query = ''): Promise<unknown> =>
      bringPart(name, `${from}${name}.js${query}`);
    try {
      // An archive of a few widgets has no single files.
      if (isWidget && isNamed(name)) return await bringSingle(folder).catch(() => bringSplit(name));
      return await (isWidget ? bringSplit(name) : bringSingle(folder));
    } catch {
      // The network may be back a moment later, or a cache has a loader of another release, whose files have gone: the
      // widget's single file has the same name in each. A browser remembers a failed address, so it needs another.
      await new Promise((resolve) => setTimeout(resolve, 900));
    }
    try {
      return await bringSingle(otherFolder, isWidget ? '' : '?again');
    } catch (error) {
      if (isWidget) sheet.insertRule(`mn-${name}::before{content:none!important}`);
      warn(
        `${name}.js could not be loaded (${String(error)}). The page keeps its own text. Name the folder by data-folder if it is not ${folder}`,
      );
    }
  };
  const load = (name: string): Promise<unknown> => (loaded[name] ??= loadOnce(name));
  const loadWidget = (tag: string): unknown => load(tag.slice(3));

  const nearView = new IntersectionObserver(
    (entries) => {
      for (const {isIntersecting, target} of entries) {
        if (!isIntersecting) continue;
        nearView.unobserve(target);
        loadWidget(target.localName);
      }
    },
    {rootMargin: '600px'},
  );

  const search = (root: ParentNode): void => {
    selectAll(root, waiting).forEach((element) => {
      // Every widget needs the core, but in a file that holds it: it need not wait for the view to be known.
      if (!found.size && !isNamed(element.localName.slice(3))) bringCore().catch(() => 0);
      found.add(element.localName);
      nearView.observe(element);
    });
    const placeholders = selectAll(root, instead);
    // Also for whoever asks what is wrong with the page.
    if (placeholders.length || location.href.includes('mn-check'))
      void load('extras').then((extras) =>
        (extras as Extras | undefined)?.setUp(placeholders, folder, widgets),
      );
  };

  const changes = new MutationObserver((records) =>
    new Set(records.map(({target}) => target as Element)).forEach(search),
  );
  const watch = (root: Document | DocumentFragment | Element = document): void => {
    search(root);
    changes.observe(root, {childList: true, subtree: true});
  };

  // Widgets are blocks from the start, so that their own text is laid out like the rest of the page.
  let rules = `${waiting}{display:block}`;
  const {accent} = settings;
  if (accent) {
    if (CSS.supports('color', accent)) rules += `:root{--mn-accent:${accent}}`;
    else warn(`data-accent: "${accent}" is not a colour.`);
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);

  watch();
  const whenQuiet = (): unknown => setTimeout(() => found.forEach(loadWidget), 1500);
  if (document.readyState === 'complete') whenQuiet();
  else addEventListener('load', whenQuiet);

  return {version: __VERSION__, script, settings, load: watch, check};
}
