/*
 * Sees into every shadow root, closed ones too. Import it before a widget is defined: it keeps each root as it is
 * attached. Nothing of it is in the widgets; to the page a closed root stays closed.
 */
const roots = new WeakMap<Element, ShadowRoot>();
// eslint-disable-next-line @typescript-eslint/unbound-method
const {attachShadow} = Element.prototype;

Element.prototype.attachShadow = function (this: Element, options) {
  const root = attachShadow.call(this, options);
  roots.set(this, root);
  return root;
};

/** The shadow root of an element, whether open or closed. */
export function rootOf(element: Element): ShadowRoot {
  const root = roots.get(element);
  if (!root) throw new Error(`<${element.localName}> has no shadow root`);
  return root;
}

/** Runs `read` while a closed root is reachable through `shadowRoot`, which is where axe looks for it. */
export async function withOpenRoot<T>(element: Element, read: () => Promise<T>): Promise<T> {
  if (element.shadowRoot) return read();
  Object.defineProperty(element, 'shadowRoot', {value: rootOf(element), configurable: true});
  try {
    return await read();
  } finally {
    Reflect.deleteProperty(element, 'shadowRoot');
  }
}
