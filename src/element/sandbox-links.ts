import {lazy} from '../page/lazy.js';
import type {WidgetParts} from './widget-parts.js';

/** Only in a frame that a sandbox has taken the origin from. */
export const blockedLinksPart = lazy('links', () => import('./blocked-links.js'), {
  expects: 'openOrOffer',
  messages: ['blocked-links'],
});

/** In a frame without an origin, links may not open: nothing is left to the browser, even before the part has come. */
export function openLinksFrom(root: ShadowRoot, parts: WidgetParts, language: () => string): void {
  if (self.origin !== 'null') return;
  void parts.load(blockedLinksPart);
  root.addEventListener('click', (event) => {
    const link = event
      .composedPath()
      .find((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement && !!one.href);
    if (event.defaultPrevented || !link || !/^https?:$/.test(link.protocol)) return;
    event.preventDefault();
    void parts.load(blockedLinksPart).then((part) => part?.openOrOffer(link, root, language()));
  });
}
