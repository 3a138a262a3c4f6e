/**
 * Prints the page with nothing on it but this element: what does not hold it is left out while the printing lasts.
 * No window and no frame is opened, so nothing of it can be read from outside. Where the element stands in another's
 * open shadow root, that root's closing line (`part="closing"`) is printed with it.
 *
 * Tells whether it came to printing, which sandboxes and the browsers inside of apps silently leave out.
 */
export async function printAlone(element: Element): Promise<boolean> {
  const undo = [...besides(element)].map(([root, selectors]) => {
    // Of the window that the element stands in, which may be a popup.
    const {CSSStyleSheet: Sheet} = element.ownerDocument.defaultView ?? globalThis;
    const sheet = new Sheet();
    sheet.replaceSync(`@media print{${selectors.join()}{${gone.replaceAll(';', '!important;')}}}`);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  });
  const cleanUp = () => undo.splice(0).forEach((step) => step());
  // Where printing is not allowed, as in a sandbox, nothing tells that it is over: the reader goes on.
  for (const type of ['afterprint', 'pointerdown', 'keydown']) addEventListener(type, cleanUp, {once: true});
  const begins = new Promise<boolean>((resolve) => {
    addEventListener('beforeprint', () => resolve(true), {once: true});
    // Some browsers take a moment to show what they print.
    setTimeout(() => resolve(false), 1500);
  });
  globalThis.print?.();
  return begins;
}

/** Another widget insists on its `display`, from inside, but not on the rest. */
const gone = 'display:none;visibility:hidden;position:absolute;block-size:0;overflow:hidden;';

/** By root, selectors of all that stands beside an element, or beside what holds it: another of its kind too. */
function besides(element: Element): Map<Document | ShadowRoot, string[]> {
  const found = new Map<Document | ShadowRoot, string[]>();
  const leaveOutBeside = (one: Element): void => {
    const holder = one.parentNode;
    if (!holder || isDocument(holder)) return;
    const root = one.getRootNode() as Document | ShadowRoot;
    const besideIt = `${pathTo(holder)}>:not(:nth-child(${placeOf(one)}),[part=closing])`;
    found.set(root, [...(found.get(root) ?? []), besideIt]);
    // A slotted element stands among what surrounds its slot.
    if (one.assignedSlot) leaveOutBeside(one.assignedSlot);
    else if (holder instanceof ShadowRoot) leaveOutBeside(holder.host);
    else if (holder instanceof Element) leaveOutBeside(holder);
  };
  leaveOutBeside(element);
  return found;
}

const isDocument = (node: Node | null): boolean => node?.nodeType === Node.DOCUMENT_NODE;

const placeOf = (element: Element): number => [...element.parentNode!.children].indexOf(element) + 1;

const pathTo = (place: ParentNode): string =>
  place instanceof ShadowRoot
    ? ':host'
    : isDocument(place.parentNode)
      ? ':root'
      : `${pathTo(place.parentNode!)}>:nth-child(${placeOf(place as Element)})`;
