import {css} from 'lit';
import {sheetFor} from '../../element/adopt-styles.js';

/** `::slotted()` does not reach the image inside of a `<picture>`, a link or a paragraph. */
const innerImages = css`
  mn-results-compare > :is([slot^='before'], [slot^='after']) img {
    position: absolute !important;
    inset: 0 !important;
    inline-size: 100% !important;
    block-size: 100% !important;
    max-inline-size: none !important;
    max-block-size: none !important;
    object-fit: cover !important;
    object-position: var(--mn-results-compare-focus, 50% 50%);
  }
`;

/** Fits an image that something stands around into its frame: a rule on the page itself, and only where there is one. */
export function fitInnerImages(widget: HTMLElement): void {
  if (!widget.isConnected || !widget.querySelector(':scope > [slot]:not(img) img')) return;
  const page = widget.getRootNode() as Document | ShadowRoot;
  const sheet = sheetFor(innerImages, widget.ownerDocument);
  if (sheet && !page.adoptedStyleSheets.includes(sheet))
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}
