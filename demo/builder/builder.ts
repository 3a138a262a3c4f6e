/* What the views know of the page that they are parts of. */
import type {Choice, Fields} from './choice.logic.js';
import type {Amount} from './download.logic.js';
import type {Materials} from './snippet-parts.logic.js';
import type {Problem} from './words.logic.js';
import type {WidgetWords} from './words-source.js';

/** The archive to take away: what is to go in, and how far it is. */
export interface Archive {
  readonly amount: Amount;
  readonly state: 'none' | 'busy' | 'done' | 'failed';
  readonly bytes: number;
}

export interface Builder {
  readonly choice: Choice;
  /** The widget's words in the language chosen, once they are there. */
  readonly words: WidgetWords | undefined;
  readonly problems: readonly Problem[];
  readonly materials: Materials;
  /** The hash by which every file can be checked; empty where there is none, nothing while it is fetched. */
  readonly integrity: string | undefined;
  /** Where the files are, beside this page. */
  readonly ownFolder: string;
  /** The same files, of this version, as a public CDN for npm has them. */
  readonly npmFolder: string;
  readonly archive: Archive;
  /** Address of this page with the whole choice. */
  readonly address: string;
  readonly search: string;
  /** JSON as it is being written, and what is wrong with it. */
  readonly draft: {readonly text: string; readonly problem?: string} | undefined;
  /** Which code was copied last, by its title. */
  readonly copied: string;
  readonly openGroups: ReadonlySet<string>;
  /** Takes a change; while somebody types, it makes no new step of the browser's history. */
  readonly change: (part: Partial<Choice>, isTyping?: boolean) => void;
  readonly changeWords: (words: Fields) => void;
  readonly setSearch: (text: string) => void;
  readonly setDraft: (text: string) => void;
  readonly toggleGroup: (id: string, isOpen: boolean) => void;
  readonly copy: (title: string, code: string, button: HTMLElement) => Promise<void>;
  readonly setAmount: (amount: Amount) => void;
  readonly downloadFiles: () => Promise<void>;
}
