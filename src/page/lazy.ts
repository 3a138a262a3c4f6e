import type {CSSResult} from 'lit';
import {Retry} from './retry.js';
import {warnOnce} from './warn-once.js';

/** A module that is loaded later may bring styles for the shadow root of every widget that loads it. */
export interface PartModule {
  readonly styles?: CSSResult;
}

/** When a part is fetched that nobody has asked for yet. */
export type Prefetch =
  /** When the patient touches the widget: by pointer, finger or focus, whatever they touch. */
  | 'interaction'
  /** The same, and some seconds after the widget has rendered, so that a print has it. */
  | 'idle'
  /** Only when asked for. */
  | 'none';

export interface LazyOptions<Module> {
  /** An export without which the module counts as failed: an empty file is a valid module. */
  readonly expects?: keyof Module & string;
  /** The content modules whose words come with the part, without `.content.ts`. */
  readonly messages?: readonly string[];
  /** Default: `none`. */
  readonly prefetch?: Prefetch;
  /** Whether it has words that a clinic may change: where it did, the widget waits for the part. Default: false. */
  readonly hasClinicWords?: boolean;
}

/**
 * A part: code, words and drawings that wait for the patient. Loaded once for all widgets of a page. Where that fails,
 * the widget goes on without it after one warning, and the next request tries again: a patient's at once, the widget's
 * own only when `retry` rests no more.
 */
export class LazyPart<Module extends object = object> {
  /** The module; nothing before it has come. */
  declare loaded?: Module;
  declare readonly messages: readonly string[];
  declare readonly prefetch: Prefetch;
  declare readonly hasClinicWords: boolean;
  readonly #name: string;
  readonly #import: (query: string) => Promise<Module>;
  readonly #expects: string | undefined;
  readonly retry = new Retry();
  /** Shared by those who ask meanwhile. */
  #fetching: Promise<Module> | undefined;
  #lastQuery = 0;

  constructor(name: string, load: (query: string) => Promise<Module>, options: LazyOptions<Module>) {
    this.#name = name;
    this.#import = load;
    this.#expects = options.expects;
    this.messages = options.messages ?? [];
    this.prefetch = options.prefetch ?? 'none';
    this.hasClinicWords = options.hasClinicWords ?? false;
  }

  /** `alongside` is waited for too, so that the part is not used before its words are there. */
  async load(element: Element, alongside?: Promise<unknown>): Promise<Module | undefined> {
    try {
      this.#fetching ??= this.loaded ? Promise.resolve(this.loaded) : this.#fetch();
      const [module] = await Promise.all([this.#fetching, alongside]);
      this.retry.succeeded();
      return (this.loaded = module);
    } catch (error) {
      this.#fetching = undefined;
      this.retry.failed();
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
   * Tries twice. Firefox caches a failed address, so each retry needs another; those who ask within the same second
   * share it, and with it the module. No retry where hashes are checked: a file that failed the check must not come
   * in under another address.
   */
  async #fetch(): Promise<Module> {
    try {
      return this.#checked(await this.#import(''));
    } catch (error) {
      if (globalThis.microneedlingWidgets?.check) throw error;
      await new Promise((resolve) => setTimeout(resolve, 900));
      try {
        this.#lastQuery = Math.max(this.#lastQuery + 1, Math.floor(Date.now() / 1024));
        return this.#checked(await this.#import(`?${this.#lastQuery}`));
      } catch {
        // The second error names another address each time, and the same warning is given once.
        throw error;
      }
    }
  }

  /** Servers out of quota and content blockers answer with an empty file, which is a valid module. */
  #checked(module: Module): Module {
    const isComplete = this.#expects ? this.#expects in module : Object.keys(module).length > 0;
    if (!isComplete) throw new TypeError('the file is empty or not the right one');
    return module;
  }
}

/**
 * Declares a part beside the widget that uses it. `name` says in a warning what is missing: "list". The script-tag build
 * rewrites `load` so that its query goes behind the address.
 */
export const lazy = <Module extends object>(
  name: string,
  load: (query: string) => Promise<Module>,
  options: LazyOptions<Module> = {},
): LazyPart<Module> => new LazyPart(name, load, options);
