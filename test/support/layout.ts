import {painted} from './until.js';

/** Whether a reader can see an element, as far as styles decide it. */
export const isShown = (element: Element): boolean =>
  element.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true}) &&
  !element.closest('.visually-hidden, .probe');

/** Every piece of text that a reader sees in a shadow root, with the element it stands in. */
export function textBlocks(root: ShadowRoot): {element: Element; text: string}[] {
  const blocks = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent!.trim();
    const element = walker.currentNode.parentElement;
    if (text && element && !element.closest('style, script') && isShown(element))
      blocks.push({element, text});
  }
  return blocks;
}

/** All text that a reader sees, in reading order. */
export const shownText = (root: ShadowRoot): string =>
  textBlocks(root)
    .map(({text}) => text)
    .join(' ')
    .replace(/\s+/g, ' ');

const scrolls = /auto|scroll/;
const cuts = /hidden|clip/;

/** What sticks out sideways of the box that should hold it: of the widget, or of what cuts it off. */
export function overhangs(host: Element, root: ShadowRoot): string[] {
  const problems: string[] = [];
  const holders = new Map<Element, Element>();
  /** The nearest box around that cuts off or scrolls what is wider than itself. */
  const holderIn = (up: Element | null): Element => {
    if (!up) return host;
    const known = holders.get(up);
    if (known) return known;
    const {overflowX} = getComputedStyle(up);
    const holder = scrolls.test(overflowX) || cuts.test(overflowX) ? up : holderIn(up.parentElement);
    holders.set(up, holder);
    return holder;
  };
  for (const element of root.querySelectorAll('*')) {
    if (!isShown(element) || element.closest('svg')) continue;
    const box = element.getBoundingClientRect();
    if (box.width === 0) continue;
    const holder = holderIn(element.parentElement);
    if (scrolls.test(getComputedStyle(holder).overflowX)) continue;
    const frame = holder.getBoundingClientRect();
    if (box.left < frame.left - 1 || box.right > frame.right + 1) {
      problems.push(
        `${nameOf(element)} spans ${Math.round(box.left)}–${Math.round(box.right)}, ` +
          `its holder ${nameOf(holder)} ${Math.round(frame.left)}–${Math.round(frame.right)}`,
      );
    }
  }
  if (host.scrollWidth > host.clientWidth + 1) problems.push(`${nameOf(host)} scrolls sideways`);
  return problems;
}

const nameOf = (element: Element): string =>
  `${element.localName}${[...element.classList].map((name) => `.${name}`).join('')}`;

/** The elements that a reader can act on. */
const controlsIn = (root: ShadowRoot): HTMLElement[] =>
  [
    ...root.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    ),
  ].filter(isShown);

/**
 * What is too small to hit: less than 44 px wide or high. A control inside a label is as large as the label. A link
 * inside a list of references needs 24 px; one inside a sentence is as high as its line.
 */
export function smallTargets(root: ShadowRoot): string[] {
  return controlsIn(root).flatMap((control) => {
    if (control.matches('a') && getComputedStyle(control).display === 'inline') return [];
    const least = control.matches('.evidence a') ? 24 : 44;
    const {width, height} = (control.closest('label') ?? control).getBoundingClientRect();
    return width < least - 0.1 || height < least - 0.1
      ? [
          `${nameOf(control)} "${control.textContent.trim().slice(0, 20)}" ${width.toFixed(1)} x ${height.toFixed(1)}`,
        ]
      : [];
  });
}

/** Text smaller than `least`. */
export const smallText = (root: ShadowRoot, least = 14): string[] =>
  textBlocks(root)
    .map(({element, text}) => ({text, size: parseFloat(getComputedStyle(element).fontSize)}))
    .filter(({size}) => size < least)
    .map(({text, size}) => `${size} px: ${text.slice(0, 40)}`);

/** Where an element stands once it no longer moves: parts may still be coming in above it. */
export async function boxAtRest(element: Element): Promise<DOMRect> {
  for (let box = element.getBoundingClientRect(), still = 0; ;) {
    await painted();
    const now = element.getBoundingClientRect();
    still = now.x === box.x && now.y === box.y ? still + 1 : 0;
    if (still === 10) return now;
    box = now;
  }
}

/** Ends what moves or fades, so that what is measured stays. */
export function finishMotion(root: ShadowRoot): void {
  for (const animation of root.getAnimations()) {
    try {
      animation.finish();
    } catch {
      animation.cancel();
    }
  }
}

/** The words in an element that break within. */
export function brokenWords(element: Element): string[] {
  const broken: string[] = [];
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    for (const {0: word, index} of node.data.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (new Set([...range.getClientRects()].map(({top}) => Math.round(top))).size > 1) broken.push(word);
    }
  }
  return broken;
}
