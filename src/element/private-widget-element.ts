import {ReactiveElement, nothing, render, type PropertyValues} from 'lit';
import {WidgetElement, type WidgetContent} from './widget-element.js';

/**
 * A widget that asks patients about themselves. Its shadow root is closed, and nothing that a script on the page
 * can reach from the element leads to it: Lit would keep the root, and what it renders, in plain sight.
 *
 * A script that listens on the window before this element exists can still see keys and pointer positions; only an
 * iframe from another origin prevents that.
 */
export abstract class PrivateWidgetElement<
  Content extends WidgetContent = WidgetContent,
> extends WidgetElement<Content> {
  /** @internal */
  static override shadowRootOptions: ShadowRootInit = {mode: 'closed'};

  #root!: ShadowRoot;
  readonly #view: (root: ShadowRoot) => unknown;

  /** `view` renders what stands inside the frame. Nobody else can call it, nor reach the root that it is given. */
  constructor(view: (element: never, root: ShadowRoot) => unknown) {
    super();
    this.#view = (root) => view(this as never, root);
    // What answers pass through on their way to the screen cannot be replaced from outside.
    for (const name of passed) Object.defineProperty(this, name, {value: this[name].bind(this)});
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#root = super.createRenderRoot() as ShadowRoot;
    for (const type of telltale) this.#root.addEventListener(type, keepInside);
    return this;
  }

  protected override update(changed: PropertyValues): void {
    // LitElement's own update would render into the public render root.
    ReactiveElement.prototype['update'].call(this, changed);
    if (!this.hasUpdated) this.#root.replaceChildren();
    render(this.frame(this.#view(this.#root)), this.#root, {host: this});
  }

  protected override render(): unknown {
    return nothing;
  }

  protected override renderWidget(): unknown {
    return nothing;
  }
}

const passed = ['evidence', 'frame', 'heading', 'loadPart', 'opening', 'requestUpdate'] as const;

/** Events that would carry what is typed, or that it is typed, out of a root. */
export const telltale: readonly string[] = [
  'beforeinput',
  'compositionend',
  'compositionstart',
  'compositionupdate',
  'copy',
  'cut',
  'dragstart',
  'drop',
  'input',
  'keydown',
  'keypress',
  'keyup',
  'paste',
  'textInput',
];

/** What is typed stays inside; Tab and Escape belong to the page too. */
function keepInside(event: Event): void {
  if (event instanceof KeyboardEvent && (event.key === 'Tab' || event.key === 'Escape')) return;
  event.stopPropagation();
}
