/* One observer for all widgets of a page: somebody may change a `lang` while the page is open. */

const listeners = new Map<() => void, Node>();
let observer: MutationObserver | undefined;

function observe(root: Node): void {
  observer!.observe(root, {attributeFilter: ['lang'], attributeOldValue: true, subtree: true});
}

/** Calls `changed` whenever a `lang` changes in the tree that holds `element`, or on the page. */
export function watchLanguage(element: Element, changed: () => void): void {
  observer ??= new MutationObserver((records) => {
    // Setting what is set already changes nothing, and must not go round in circles.
    const isChange = records.some(
      ({target, oldValue}) => (target as Element).getAttribute('lang') !== oldValue,
    );
    if (isChange) [...listeners.keys()].forEach((listener) => listener());
  });
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
