import {occurrences} from './search.logic.js';

const name = 'mn-faq-match';

/** Marks what a search found, where the browser can do so without a change to the page's elements. */
export class Highlighter {
  #ranges: StaticRange[] = [];

  show(elements: Iterable<Element>, terms: readonly string[]): void {
    this.clear();
    if (!terms.length || !CSS.highlights) return;
    for (const element of elements) {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) this.#mark(node as Text, terms);
    }
    // One for all widgets of a page, each with its own ranges in it.
    const all = CSS.highlights.get(name) ?? new Highlight();
    for (const range of this.#ranges) all.add(range);
    CSS.highlights.set(name, all);
  }

  clear(): void {
    for (const range of this.#ranges) CSS.highlights.get(name)?.delete(range);
    this.#ranges = [];
  }

  #mark(text: Text, terms: readonly string[]): void {
    for (const [startOffset, endOffset] of occurrences(text.data, terms)) {
      this.#ranges.push(new StaticRange({startContainer: text, startOffset, endContainer: text, endOffset}));
    }
  }
}
