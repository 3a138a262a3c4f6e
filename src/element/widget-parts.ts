import type {CSSResultOrNative, ReactiveElement} from 'lit';
import {loadMessages} from '../language/locale-context.js';
import type {LazyPart, PartModule, Prefetch} from '../page/lazy.js';
import {adoptStyles, sheetFor} from './adopt-styles.js';
import {WaitingPress} from './waiting-press.js';

/** The parts of one widget: when they are fetched, and what they bring for its root. */
export class WidgetParts {
  /** Those with words that a clinic may change. */
  readonly withClinicWords: readonly LazyPart[];
  readonly #widget: ReactiveElement;
  readonly #own: readonly LazyPart[];
  readonly #all: readonly LazyPart[];
  #root?: ShadowRoot;
  #styles: readonly CSSResultOrNative[] = [];
  #press?: WaitingPress;

  /** `common` are those of every widget; the widget's `own` say themselves when they are prefetched. */
  constructor(widget: ReactiveElement, own: readonly LazyPart[], common: readonly LazyPart[]) {
    this.#widget = widget;
    this.#own = own;
    this.#all = [...common, ...own];
    this.withClinicWords = own.filter(({hasClinicWords}) => hasClinicWords);
  }

  /** The message groups of the parts that are there. */
  get messages(): string[] {
    return this.#all.flatMap(({loaded, messages}) => (loaded ? messages : []));
  }

  /** Gives a new root the widget's own styles. */
  attach(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
    this.#root = root;
    this.#styles = styles;
    this.#press = new WaitingPress(root);
    this.adoptStyles();
  }

  adoptStyles(): void {
    if (this.#root) adoptStyles(this.#root, this.#styles);
  }

  /** Adds the styles of the parts that are there; another widget of the page may have loaded one. */
  addStyles(): void {
    for (const {loaded} of this.#all) {
      const {styles} = (loaded ?? {}) as PartModule;
      if (!styles || !this.#root || this.#styles.includes(styles)) continue;
      this.#styles = [...this.#styles, styles];
      const sheet = sheetFor(styles, this.#root.ownerDocument);
      // The others stay: while the patient prints, there is one that nobody here made.
      if (sheet) this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, sheet];
      else this.adoptStyles();
    }
  }

  async load<Module extends object>(part: LazyPart<Module>): Promise<Module | undefined> {
    const module = await part.load(this.#widget, loadMessages(this.#widget, part.messages));
    this.addStyles();
    this.#widget.requestUpdate();
    return module;
  }

  /** For a view that cannot do without: one that failed lately is left alone until its rest is over. */
  async loadAll(parts: readonly LazyPart[]): Promise<void> {
    const missing = parts.filter(({loaded}) => !loaded);
    await Promise.all(missing.filter(({retry}) => !retry.isResting).map((part) => this.load(part)));
    for (const {retry} of missing) retry.afterwards(this.#widget);
  }

  /** For a patient, who sees on the button that it is on its way. */
  loadForReader<Module extends object>(part: LazyPart<Module>): Promise<Module | undefined> {
    const arrival = this.load(part);
    // Beside it, as callers note what has come before the update that tells of it.
    if (!part.loaded) void this.#press?.until(arrival);
    return arrival;
  }

  /** Nobody waits for it: where it failed lately, it is left alone. */
  prefetch(part: LazyPart): void {
    if (!part.retry.isResting) void this.load(part);
  }

  prefetchOn(...occasions: readonly Prefetch[]): void {
    for (const part of this.#own) if (occasions.includes(part.prefetch) && !part.loaded) this.prefetch(part);
  }
}
