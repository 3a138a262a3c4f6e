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
  readonly #import: (again: string) => Promise<Contents>;

  /**
   * `name` says in a warning what is missing: "pictures". `messages` names the content modules whose words come
   * with the part, without `.content.ts`. The script-tag build puts what `load` is given behind the address.
   */
  constructor(
    name: string,
    load: (again: string) => Promise<Contents>,
    readonly messages: readonly string[] = [],
  ) {
    this.#name = name;
    this.#import = load;
  }

  /** `alongside` is waited for too, so that the part is not used before its words are there. */
  async load(element: Element, alongside?: Promise<unknown>): Promise<Contents | undefined> {
    try {
      const [contents] = await Promise.all([this.loaded ?? this.#bring(), alongside]);
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

  /**
   * Tries twice. Firefox remembers a failed address, so the second try needs another; those who ask within the same
   * second share it, and with it the module. Not where hashes are checked: what has failed is not to come by another
   * name.
   */
  async #bring(): Promise<Contents> {
    try {
      return await this.#import('');
    } catch (error) {
      if (globalThis.microneedlingWidgets?.check) throw error;
      await new Promise((resolve) => setTimeout(resolve, 900));
      return this.#import(`?${Date.now() >> 10}`).catch(() => {
        // The second error names another address each time, and the same warning is given once.
        throw error;
      });
    }
  }
}
