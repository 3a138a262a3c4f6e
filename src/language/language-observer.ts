/* One observer for all widgets of a page: somebody may change a `lang` while the page is open. */

const listeners = new Map<() => void, Node>();
let observer: MutationObserver | undefined;

function observe(root: Node): void {
  observer!.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
}

/** Calls `changed` whenever a `lang` changes in the tree that holds `element`, or on the page. */
export function watchLanguage(element: Element, changed: () => void): void {
  observer ??= new MutationObserver(() => [...listeners.keys()].forEach((listener) => listener()));
  const root = element.getRootNode();
  listeners.set(changed, root);
  observe(document);
  if (root !== document) observe(root);
}

export function unwatchLanguage(changed: () => void): void {
  listeners.delete(changed);
  if (listeners.size) return;
  observer?.disconnect();
  observer = undefined;
}
