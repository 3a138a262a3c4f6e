import {warnOnce} from '../base/warn-once.js';

/** A custom element class that says which version of the package it comes from. */
export interface VersionedElement extends CustomElementConstructor {
  readonly version: string;
}

/**
 * Registers a widget unless its tag is taken: the first copy on a page stays in charge, a second one warns once.
 * Does nothing where there is no registry (a server).
 */
export function define(tag: string, widget: VersionedElement, registry = globalThis.customElements): void {
  if (!registry) return;
  const existing = registry.get(tag) as Partial<VersionedElement> | undefined;
  if (existing === widget) return;
  if (!existing) {
    registry.define(tag, widget);
    return;
  }
  warnOnce(
    `<${tag}>`,
    'registration',
    `is taken by version ${existing.version ?? 'unknown'}; this copy, version ${widget.version}, stays unused.`,
    'Load the script once on each page.',
  );
}
