/**
 * Prints the page with nothing on it but this element: what does not hold it is left out while the printing lasts.
 * No window and no frame is opened, so nothing of it can be read from outside. An element inside another's shadow
 * root cannot be picked out; there the whole page is printed.
 */
export function printAlone(element: Element): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@media print{${besides(element).join()}{${gone.replaceAll(';', '!important;')}}}`);
  if (element.getRootNode() === document) {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const takeAway = () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
    // Where printing is not allowed, as in a sandbox, nothing tells that it is over: the reader goes on.
    for (const type of ['afterprint', 'pointerdown', 'keydown'])
      addEventListener(type, takeAway, {once: true});
  }
  print();
}

/** Another widget insists on its `display`, from inside, but not on the rest. */
const gone = 'display:none;visibility:hidden;position:absolute;block-size:0;overflow:hidden;';

/** Selectors of all that stands beside an element, or beside what holds it: another element of its kind too. */
function besides(element: Element): string[] {
  const holder = element.parentElement;
  if (!holder || element === document.body) return [];
  const place = [...holder.children].indexOf(element) + 1;
  return [`${pathTo(holder)}>:not(:nth-child(${place}))`, ...besides(holder)];
}

const pathTo = (element: Element): string =>
  element.parentElement
    ? `${pathTo(element.parentElement)}>:nth-child(${[...element.parentElement.children].indexOf(element) + 1})`
    : ':root';
