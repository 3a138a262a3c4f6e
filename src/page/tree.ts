/*
 * Reads of the page's tree that no name on the page can take over: in a form, `<input name="parentNode">` stands where
 * the form's own `parentNode` was.
 */
const own = <Owner extends object>(owner: Owner | undefined, name: keyof Owner) => {
  // On a server there are no such classes, and nothing takes over what its elements say.
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the node
  const read = owner && Object.getOwnPropertyDescriptor(owner, name)?.get;
  return (node: Node): unknown => (read ? read.call(node) : (node as unknown as Owner)[name]);
};
const {Node: PageNode, Element: PageElement, Document: PageDocument, DocumentFragment: Fragment} = globalThis;
const parentNode = own(PageNode?.prototype, 'parentNode');
const nodeType = own(PageNode?.prototype, 'nodeType');
const assignedSlot = own(PageElement?.prototype, 'assignedSlot');

/** By its kind, not by `instanceof`: what stands in a frame or a window of the page's has classes of its own. */
export const isElement = (node: Node | null): node is Element =>
  !!node && (PageNode ? nodeType(node) === 1 : 'getAttribute' in node);

/** The parent of a node; of a shadow root, its host. */
export const parentOf = (node: Node): Node | null =>
  ((parentNode(node) ?? (isElement(node) ? undefined : (node as ShadowRoot).host)) as Node | null) ?? null;

/** The parent of a node as it is drawn: through slots too. */
export const aroundOf = (node: Node): Node | null =>
  (isElement(node) && (assignedSlot(node) as Element | null)) || parentOf(node);

export const attributeOf = (node: Node, name: string): string | null =>
  isElement(node)
    ? PageElement
      ? PageElement.prototype.getAttribute.call(node, name)
      : node.getAttribute(name)
    : null;

/** The first inside of a node that fits. */
export function findIn(node: Node, selector: string): Element | null {
  const {prototype} = isElement(node) ? PageElement : nodeType(node) === 9 ? PageDocument : Fragment;
  return prototype.querySelector.call(node, selector);
}

/** The window that a node stands in, which may be a frame's or a popup's. An observer of another never comes to rest. */
export const windowOf = (node: Node): Window & typeof globalThis => node.ownerDocument?.defaultView ?? window;
