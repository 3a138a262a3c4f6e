import {pageState} from '../page/page-state.js';
import {warnOnce} from '../page/warn-once.js';

/** A custom element class that says which version of the package it comes from. */
export interface VersionedElement extends CustomElementConstructor {
  readonly version: string;
}

/**
 * Registers a widget unless its tag is taken, or the page has widgets of another version: what is defined first, from a
 * script or from a bundle, stays in charge of all, and one warning a page tells of the rest. Another copy of the same
 * version makes no difference. Does nothing where there is no registry (a server).
 */
export function define(tag: string, widget: VersionedElement, registry = globalThis.customElements): void {
  if (!registry) return;
  const existing = registry.get(tag) as Partial<VersionedElement> | undefined;
  const page = pageState(registry);
  const version = existing ? existing.version : (page.version ?? widget.version);
  if (version === widget.version) {
    page.version ??= version;
    if (!existing) registry.define(tag, widget);
    return;
  }
  if (!existing) keepNoRoom(tag);
  if (page.warned) return;
  page.warned = true;
  warnOnce(
    `<${tag}>`,
    'registration',
    `${existing ? '' : 'only what stands between its tags is shown. '}The page has version ${version ?? 'unknown'}; this copy, version ${widget.version}, stays unused.`,
    'Load the script once on each page, and one version: "npm ls microneedling-widgets" lists those of a bundle.',
  );
}

/** The tag stays as it is, and no style sheet is to reserve space for more (src/embed/reserved-space.ts). */
function keepNoRoom(tag: string): void {
  if (!globalThis.document?.adoptedStyleSheets) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${tag}:not(:defined)::before{display:none!important}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
