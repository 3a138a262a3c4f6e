/**
 * All in `root` that match. By way of the prototype: a form shows an input that is called "querySelectorAll" in its
 * place, and a page an image of that name.
 */
export const selectAll = <Found extends Element = HTMLElement>(
  root: ParentNode,
  selector: string,
): NodeListOf<Found> =>
  (Object.getPrototypeOf(root) as ParentNode).querySelectorAll.call(root, selector) as NodeListOf<Found>;
