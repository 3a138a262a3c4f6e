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

/** The shadow root of an element that may have none. */
export const knownRoot = (element: Element): ShadowRoot | undefined => roots.get(element);

/** The shadow root of an element, whether open or closed. */
export function rootOf(element: Element): ShadowRoot {
  const root = roots.get(element);
  if (!root) throw new Error(`<${element.localName}> has no shadow root`);
  return root;
}

/** Every element of a root, and of the roots inside it, in the order of the page. */
export const everyElement = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => {
    const inner = roots.get(element);
    return inner ? [element, ...everyElement(inner)] : [element];
  });

/** What has the focus in a root, or in a root inside it. */
export function focusedIn(root: ShadowRoot): Element | null {
  let focused = root.activeElement;
  for (let inner = focused; inner; inner = roots.get(inner)?.activeElement ?? null) focused = inner;
  return focused;
}

/** Runs `read` while closed roots are reachable through `shadowRoot`, which is where axe looks for them. */
export async function withOpenRoots<T>(element: Element, read: () => Promise<T>): Promise<T> {
  const closed = [element, ...everyElement(rootOf(element))].filter(
    (one) => roots.has(one) && !one.shadowRoot,
  );
  for (const one of closed)
    Object.defineProperty(one, 'shadowRoot', {value: rootOf(one), configurable: true});
  try {
    return await read();
  } finally {
    for (const one of closed) Reflect.deleteProperty(one, 'shadowRoot');
  }
}
