/*
 * The script that a webmaster pastes: `cdn/widgets.js`. Works as a classic script and as a module, finds the
 * widgets' tags now and later, and fetches only the widgets that the page has, those near view first.
 */

declare const __WIDGETS__: readonly string[];
declare const __VERSION__: string;

/** What the script leaves on the page, so that a second copy finds the first. */
interface Loader {
  readonly version: string;
  /** Looks for widgets inside `root`: for content that the script cannot see, such as an open shadow root. */
  load(root?: ParentNode): void;
}

declare global {
  interface Window {
    microneedlingWidgets?: Loader;
  }
}

const warn = (text: string) => console.warn(`[microneedling-widgets] ${text}`);

const start = (folder: string) => {
  const tags = __WIDGETS__.map((name) => `mn-${name}`);
  const waiting = tags.map((tag) => `${tag}:not(:defined)`).join();
  const requested = new Set<string>();

  const request = (tag: string) => {
    if (requested.has(tag)) return;
    requested.add(tag);
    const address = `${folder}${tag.slice(3)}.js`;
    import(/* @vite-ignore */ address)
      // A browser remembers a failed address, so the second try needs another.
      .catch(() => import(/* @vite-ignore */ `${address}?again`))
      .catch((error: unknown) => {
        warn(`<${tag}> could not be loaded (${String(error)}). Its own text stays on the page.`);
      });
  };

  const nearView = new IntersectionObserver(
    (entries) => {
      for (const {isIntersecting, target} of entries) {
        if (!isIntersecting) continue;
        nearView.unobserve(target);
        request(target.localName);
      }
    },
    {rootMargin: '600px'},
  );

  const load = (root: ParentNode = document) => {
    root.querySelectorAll(waiting).forEach((element) => nearView.observe(element));
  };

  // Widgets are blocks from the start, so that their fallback text is laid out like the rest of the page.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${waiting}{display:block}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

  load();
  new MutationObserver(() => load()).observe(document, {childList: true, subtree: true});

  const loadTheRest = () => {
    document.querySelectorAll(waiting).forEach(({localName}) => request(localName));
  };
  const whenIdle = () => setTimeout(loadTheRest, 1500);
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle);

  return {version: __VERSION__, load};
};

const first = window.microneedlingWidgets;
if (first) {
  warn(`widgets.js is here twice: ${first.version} stays, ${__VERSION__} does nothing. Keep one.`);
} else {
  // A module has no currentScript.
  const script =
    (document.currentScript as HTMLScriptElement | null) ??
    document.querySelector<HTMLScriptElement>('script[src$="/widgets.js"],script[src*="/widgets.js?"]');
  window.microneedlingWidgets = start(new URL('.', script?.src ?? location.href).href);
}

export {};
