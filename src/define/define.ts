import {pageVersion} from '../page/page-version.js';
import {warnOnce} from '../page/warn-once.js';

/** A custom element class that says which version of the package it comes from. */
export interface VersionedElement extends CustomElementConstructor {
  readonly version: string;
}

/**
 * Registers a widget unless its tag is taken, or the page has widgets of another version, or their loader: what comes
 * first, from a script or from a bundle, stays in charge of all, and one warning a page tells of the rest.
 * Does nothing where there is no registry (a server).
 */
export function define(tag: string, widget: VersionedElement, registry = globalThis.customElements): void {
  if (!registry) return;
  const existing = registry.get(tag) as Partial<VersionedElement> | undefined;
  if (existing === widget) return;
  const page = pageVersion(widget.version, registry);
  if (!existing && page.version === widget.version) {
    registry.define(tag, widget);
    return;
  }
  if (page.warned) return;
  page.warned = true;
  warnOnce(
    `<${tag}>`,
    'registration',
    `is taken by version ${(existing ?? page).version ?? 'unknown'}; this copy, version ${widget.version}, stays unused.`,
    'Load the script once on each page.',
  );
}
