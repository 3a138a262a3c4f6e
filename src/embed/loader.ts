import type {Loader} from '../page/settings.js';
import {warn} from './warn.js';

declare const __WIDGETS__: readonly string[];
declare const __VERSION__: string;

type Extras = typeof import('./extras.js');

/** Throws where a file is not what it should be. */
export type Verify = (folder: string, file: string, nonce?: string) => Promise<void>;

const widgets = __WIDGETS__;

/** What a page may have instead of tags: placeholders, and frames with pages of ours, or without an address as yet. */
const instead =
  '[data-mn-widget],.mn-widget,iframe[src*="/embed.html"],iframe[src*="/pages/"],iframe:not([src^=http])';

/** Finds widgets in the page, now and later, and brings in what they need from `folder`, the near ones first. */
export function start(folder: string, script?: HTMLScriptElement, verify?: Verify): Loader {
  const settings = Object.freeze({...script?.dataset});
  const tags = widgets.map((name) => `mn-${name}`);
  const waiting = tags.map((tag) => `${tag}:not(:defined)`).join();
  const found = new Set<string>();
  const loaded: Record<string, Promise<unknown>> = {};

  const check = verify && ((file: string) => verify(folder, file, script?.nonce));
  const bring = async (file: string): Promise<unknown> => {
    await check?.(file);
    return import(/* @vite-ignore */ folder + file);
  };
  const load = (name: string): Promise<unknown> =>
    (loaded[name] ??= bring(`${name}.js`)
      // The network may be back a moment later. A browser remembers a failed address, so the second try needs another.
      .catch(() => new Promise((resolve) => setTimeout(resolve, 900)).then(() => bring(`${name}.js?again`)))
      .catch((error: unknown) =>
        warn(`${name}.js could not be loaded (${String(error)}). The page keeps its own text.`),
      ));
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
    root.querySelectorAll(waiting).forEach((element) => {
      found.add(element.localName);
      nearView.observe(element);
    });
    const others = root.querySelectorAll<HTMLElement>(instead);
    if (others.length)
      void load('extras').then((extras) => (extras as Extras | undefined)?.setUp(others, folder, widgets));
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
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

  watch();
  const whenQuiet = (): unknown => setTimeout(() => found.forEach(loadWidget), 1500);
  if (document.readyState === 'complete') whenQuiet();
  else addEventListener('load', whenQuiet);

  return {version: __VERSION__, script, settings, load: watch, check};
}
