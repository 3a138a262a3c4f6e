/* Translators that reach into open shadow roots put elements of theirs around texts, or in their place. */
import '../../src/define/all.js';
import {column, expect, rootOf, settled, until} from '../support/fixture.js';

const texts = (root: Node): Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeValue?.trim()) found.push(node as Text);
  return found;
};

const font = (...inside: (Node | string)[]) => {
  const element = document.createElement('font');
  element.append(...inside);
  return element;
};

/** How translators are published to do it. */
const translators: Record<string, (root: Node) => void> = {
  'wraps each text': (root) => texts(root).forEach((text) => text.replaceWith(font(font(text.cloneNode())))),
  'wraps each text, which it keeps': (root) =>
    texts(root).forEach((text) => {
      const place = font();
      text.before(place);
      place.append(text);
      text.data = `«${text.data}»`;
    }),
  'puts other texts in their place': (root) =>
    texts(root).forEach((text) => text.replaceWith(document.createTextNode(`«${text.data}»`))),
  'cuts texts into sentences': (root) =>
    texts(root).forEach((text) => text.replaceWith(...text.data.split(/(?<=\. )/).map((part) => font(part)))),
  'adds its own below': (root) => texts(root).forEach((text) => text.after(font(`«${text.data}»`))),
  'rewrites whole paragraphs': (root) => {
    for (const block of (root as Element).querySelectorAll('p, h2, h3, h4, li, b'))
      if (!block.querySelector('p, button, input, slot')) block.textContent = `«${block.textContent}»`;
  },
};

const choices: Record<
  string,
  [choose: (root: ShadowRoot) => void, place: string, says: RegExp, not: RegExp]
> = {
  'mn-pain-explainer': [
    (root) => root.querySelector<HTMLElement>('.at-chin input')!.click(),
    '.zone-panel',
    /Chin/,
    /Forehead/,
  ],
  'mn-depth-explorer': [
    (root) => root.querySelector<HTMLElement>('.at-nose input')!.click(),
    '.zone-name',
    /Nose/,
    /Forehead/,
  ],
  'mn-how-it-works': [
    (root) => [...root.querySelectorAll<HTMLElement>('.scrubber .moves button')].at(-1)!.click(),
    '.scrubber .moves b',
    /hour/i,
    /minute/i,
  ],
};

describe('a translator rewrites the page', () => {
  for (const [how, translate] of Object.entries(translators)) {
    for (const [tag, [choose, place, says, not]] of Object.entries(choices)) {
      it(`${how}: <${tag}> tells of what is chosen, and of nothing else`, async () => {
        const holder = column();
        holder.innerHTML = `<${tag}></${tag}>`;
        const widget = holder.querySelector(tag)!;
        await settled(widget);
        const root = rootOf(widget);
        await until(() => root.querySelector(place)?.textContent, 'it is there');
        expect(root.querySelector(place)!.textContent).to.match(not);
        translate(root.querySelector('.card')!);
        choose(root);
        const text = () => root.querySelector(place)!.textContent;
        await until(
          () => says.test(text()) && !not.test(text()),
          () => `it says what is chosen: ${text().replace(/\s+/g, ' ').slice(0, 300)}`,
          10_000,
        );
        const once = text();
        translate(root.querySelector('.card')!);
        (widget as HTMLElement & {requestUpdate(): void}).requestUpdate();
        await settled(widget);
        expect(text().length, 'no text piles up').to.be.lessThan(once.length * 3);
      });
    }
  }

  it('what does not change stays translated', async () => {
    const holder = column();
    holder.innerHTML = '<mn-pain-explainer></mn-pain-explainer>';
    const widget = holder.querySelector('mn-pain-explainer')!;
    await settled(widget);
    const root = rootOf(widget);
    translators['wraps each text, which it keeps']!(root.querySelector('.opening')!);
    root.querySelector<HTMLElement>('.at-chin input')!.click();
    await settled(widget);
    expect(root.querySelector('.opening')!.textContent).to.include('«');
    expect(root.querySelector('.opening font'), 'in its own markup').to.not.equal(null);
  });
});
