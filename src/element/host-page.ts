import {liftSlotted} from './slotted.js';
import {TranslatedText} from './translated-text.js';

/** What a rendered widget has to do with the page around it, for as long as it lives. */
export class HostPage {
  readonly #widget: Element;
  readonly #root: ShadowRoot;
  readonly #text: TranslatedText;

  /** `resized` is called when the widget has become higher or lower. */
  constructor(widget: Element, root: ShadowRoot, resized: () => void) {
    this.#widget = widget;
    this.#root = root;
    this.#text = new TranslatedText(root);
    root.addEventListener('slotchange', this.lift);
    new MutationObserver(this.lift).observe(widget, {childList: true});
    let height = 0;
    new ResizeObserver(([entry]) => {
      const before = height;
      height = entry!.contentRect.height;
      if (before && before !== height) resized();
    }).observe(widget);
    this.lift();
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
