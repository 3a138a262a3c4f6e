import {windowOf} from '../page/tree.js';
import {liftSlotted} from './slotted.js';
import {TranslatedText} from './translated-text.js';

/** The dealings of a rendered widget with the page around it, for as long as it lives. */
export class HostPage {
  readonly #widget: Element;
  readonly #root: ShadowRoot;
  readonly #text: TranslatedText;
  readonly #resized: () => void;
  readonly #children = new MutationObserver(() => this.lift());
  #sizes?: ResizeObserver | undefined;

  /** `resized` is called when the widget has become higher or lower. */
  constructor(widget: Element, root: ShadowRoot, resized: () => void) {
    this.#widget = widget;
    this.#root = root;
    this.#text = new TranslatedText(root);
    root.addEventListener('slotchange', this.lift);
    this.#resized = resized;
    // The first height is told of, too: the widget has taken the place of what stood between its tags.
    this.connect(-1);
  }

  /** Watches height, children and texts for as long as the widget is on a page; `height` is the last that was seen. */
  connect(height = 0): void {
    this.disconnect();
    this.#text.connect();
    this.#children.observe(this.#widget, {childList: true});
    this.lift();
    const {ResizeObserver} = windowOf(this.#widget);
    // jsdom, in which those who use the widgets test their pages, has none.
    if (!ResizeObserver) return;
    this.#sizes = new ResizeObserver(([entry]) => {
      const before = height;
      height = entry!.contentRect.height;
      // In the next frame: a layout that answers at once would have the browser report a loop of observers.
      if (before && before !== height) requestAnimationFrame(this.#resized);
    });
    this.#sizes.observe(this.#widget);
  }

  disconnect(): void {
    this.#text.disconnect();
    this.#children.disconnect();
    this.#sizes?.disconnect();
  }

  /** Gives what stands between the tags its slots. */
  lift = (): void => {
    const names = [...this.#root.querySelectorAll('slot')].flatMap(({name}) => name || []);
    liftSlotted(this.#widget, names);
  };

  /** Renders, whatever a translator has made of what was rendered before. */
  render(render: () => void): void {
    this.#text.around(render);
  }
}
