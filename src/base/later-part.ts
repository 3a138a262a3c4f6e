import type {CSSResult} from 'lit';
import {warnOnce} from './warn-once.js';

/** What a part may bring along, beside what its widget takes from it. */
export interface PartContents {
  /** Styles for the shadow root of every widget that loads the part. */
  readonly styles?: CSSResult;
}

/**
 * Code, words and drawings that a widget does not need at first: loaded once for all widgets of a page. Where that
 * fails, the widget goes on without the part after one warning, and the next request tries again.
 */
export class LaterPart<Contents extends object = object> {
  /** What was loaded; nothing before that. */
  loaded?: Contents;
  readonly #name: string;
  readonly #import: () => Promise<Contents>;

  /**
   * `name` says in a warning what is missing: "pictures". `messages` names the content modules whose words come
   * with the part, without `.content.ts`.
   */
  constructor(
    name: string,
    load: () => Promise<Contents>,
    readonly messages: readonly string[] = [],
  ) {
    this.#name = name;
    this.#import = load;
  }

  /** `alongside` is waited for too, so that the part is not used before its words are there. */
  async load(element: Element, alongside?: Promise<unknown>): Promise<Contents | undefined> {
    try {
      const [contents] = await Promise.all([this.loaded ?? this.#import(), alongside]);
      return (this.loaded = contents);
    } catch (error) {
      warnOnce(
        element,
        this.#name,
        `could not be loaded (${String(error)}).`,
        'Check that the whole folder is served.',
      );
      return undefined;
    }
  }
}
