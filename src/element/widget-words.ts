import type {Overridden} from '../content/apply-overrides.js';
import {inLanguage} from '../language/message.js';
import {lazy, type LazyPart} from '../page/lazy.js';
import {clinicWords} from '../page/own-words.js';
import {warnOnce} from '../page/warn-once.js';
import type {WidgetContent} from './widget-context.js';

/** Merging and validation of a clinic's own words: only pages that have some load it. */
export const overridesPart = lazy('content', () => import('../content/apply-overrides.js'), {
  expects: 'applyOwnWords',
});

interface Read<Content> extends Overridden<Content> {
  /** Language, parts and clinic's words that they were made from. */
  readonly key: readonly unknown[];
}

/** A widget's words: the defaults in its language, with the clinic's own laid over them. */
export class WidgetWords<Content extends WidgetContent> {
  readonly #widget: Element & {readonly content: unknown};
  readonly #defaults: () => Content;
  readonly #parts: readonly LazyPart[];
  #known?: Read<Content>;
  #current?: Read<Content> | undefined;

  constructor(
    widget: Element & {readonly content: unknown},
    defaults: () => Content,
    parts: readonly LazyPart[],
  ) {
    this.#widget = widget;
    this.#defaults = defaults;
    this.#parts = [overridesPart, ...parts];
  }

  /** Looks them up anew at the next read: once for each update. */
  forget(): void {
    this.#current = undefined;
  }

  read(language: string): Overridden<Content> {
    return (this.#current ??= this.#read(language));
  }

  /** Whether one of the first words is ours, and no clinic's. */
  isOurs(name: 'heading' | 'intro', language: string): boolean {
    return this.read(language).content[name] === inLanguage(language, this.#defaults)[name];
  }

  #read(language: string): Read<Content> {
    const widget = this.#widget;
    const clinic = clinicWords(widget);
    const key = [language, ...this.#parts.map(({loaded}) => loaded), ...clinic];
    if (this.#known && key.every((one, i) => one === this.#known!.key[i])) return this.#known;
    const content = inLanguage(language, this.#defaults);
    const overridden = overridesPart.loaded?.applyOwnWords(
      content,
      widget.localName?.slice(3),
      clinic,
      (...problem) => warnOnce(widget, ...problem),
    );
    return (this.#known = {key, content, times: {}, depths: {}, ...overridden});
  }
}
