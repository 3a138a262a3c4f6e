import type {CSSResult, CSSResultOrNative} from 'lit';

const sheets = new WeakMap<CSSResult, CSSStyleSheet>();

/**
 * The style sheet of a `css` template, made once. Lit makes one only where `Document.prototype` knows of adopted style
 * sheets, and older libraries (MooTools) put a class of their own in the place of `Document`.
 */
export function sheetOf(styles: CSSResultOrNative): CSSStyleSheet {
  if (styles instanceof CSSStyleSheet) return styles;
  let sheet = styles.styleSheet ?? sheets.get(styles);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles.cssText);
    sheets.set(styles, sheet);
  }
  return sheet;
}

/** Gives a shadow root exactly these styles. */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  root.adoptedStyleSheets = styles.map(sheetOf);
}
