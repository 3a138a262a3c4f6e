import type {CSSResult, CSSResultOrNative} from 'lit';

/** Sheets belong to the document whose window made them: a widget that is moved into a frame needs new ones there. */
const sheets = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/** The sheet of a style for one document. */
export function sheetFor(style: CSSResultOrNative, document: Document): CSSStyleSheet | undefined {
  const known = sheets.get(document) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  sheets.set(document, known);
  let sheet = known.get(style);
  if (!sheet) {
    // A document whose frame has gone has no window any more, and takes no other's sheets.
    const Sheet = document.defaultView?.CSSStyleSheet;
    if (!Sheet?.prototype.replaceSync) return undefined;
    sheet = new Sheet();
    sheet.replaceSync((style as CSSResult).cssText);
    known.set(style, sheet);
  }
  return sheet;
}

/**
 * Gives a shadow root its styles. Not Lit's own function: that asks `Document.prototype` whether a document can adopt
 * sheets, and some libraries (MooTools) put a class of theirs in the place of `Document`.
 */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const {ownerDocument} = root;
  const adopted = styles.map((style) => sheetFor(style, ownerDocument));
  if ('adoptedStyleSheets' in root && adopted.every(Boolean)) {
    root.adoptedStyleSheets = adopted as CSSStyleSheet[];
    return;
  }
  // Browsers below our floor, and DOM emulations in tests.
  root.querySelectorAll('style').forEach((style) => style.remove());
  root.append(
    ...styles.map((style) =>
      Object.assign(ownerDocument.createElement('style'), {textContent: (style as CSSResult).cssText}),
    ),
  );
}

/** Keeps a host as high as it was, until what it holds now has been laid out. */
export function holdHeight(root: ShadowRoot, height: number): void {
  const Sheet = root.ownerDocument.defaultView?.CSSStyleSheet;
  if (!Sheet?.prototype.replaceSync) return;
  const sheet = new Sheet();
  sheet.replaceSync(`:host{min-block-size:${height}px}`);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  requestAnimationFrame(() =>
    requestAnimationFrame(
      () => (root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet)),
    ),
  );
}
