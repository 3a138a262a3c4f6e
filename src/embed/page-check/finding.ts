import type {Tag} from './tags.logic.js';

export type FindingId =
  | 'address'
  | 'as-text'
  | 'consent'
  | 'delayed'
  | 'fine'
  | 'hidden'
  | 'json'
  | 'missing-file'
  | 'missing-part'
  | 'missing-widget'
  | 'missing-words'
  | 'never-defined'
  | 'no-pictures'
  | 'no-script'
  | 'no-widget'
  | 'old-version'
  | 'other-address'
  | 'page-for-file'
  | 'picture'
  | 'policy'
  | 'script-type'
  | 'self-closed'
  | 'two-versions'
  | 'typographic-quotes'
  | 'unknown-widget'
  | 'wrong-type';

export interface Finding {
  readonly id: FindingId;
  /** `broken`: nothing shows. `doubt`: it may show, late, or not as meant. */
  readonly grade: 'broken' | 'doubt' | 'fine';
  readonly title: string;
  /** In plain words: why, and what to do. */
  readonly about: string;
  /** Where in the page, as it is written there. */
  readonly code?: string | undefined;
}

/** A file that the page asked for, as far as a browser tells. */
export interface AskedFile {
  readonly address: string;
  readonly status?: number | undefined;
  readonly contentType?: string | undefined;
}

/** A file of the folder that could not be had, and who misses it. */
export interface MissingFile {
  readonly address: string;
  readonly widget: string;
  /** `widget`: it does not come without; `part`: something in it opens later; `words`: in one language. */
  readonly kind: 'widget' | 'part' | 'words';
  readonly language?: string | undefined;
  /** Where hashes are checked: whether it is not known to be what was published. */
  readonly failedCheck?: boolean | undefined;
}

/** A picture in a widget that the browser cannot show. */
export interface BrokenPicture {
  readonly widget: string;
  readonly address: string;
}

/** Facts that are known only inside the page, while it runs. */
export interface LivePage {
  /** The widgets' tags that have become widgets. */
  readonly defined: readonly string[];
  /** Whether the widgets have had time to come. */
  readonly isSettled: boolean;
  /** The version of the widgets, where some are there, and of the script. */
  readonly versions: readonly string[];
  readonly files: readonly AskedFile[];
  /** Addresses of files that a policy has kept out. */
  readonly refused: readonly string[];
  readonly missing?: readonly MissingFile[] | undefined;
  readonly pictures?: readonly BrokenPicture[] | undefined;
}

/** How the script's address answers somebody who opens it. */
export type Answer = 'code' | 'missing' | 'page' | 'download';

export interface PageFacts {
  readonly html: string;
  /** The widgets that there are, without `mn-`. */
  readonly widgets: readonly string[];
  /** The newest version that whoever asks knows of. */
  readonly version: string;
  readonly address?: string | undefined;
  readonly answer?: Answer | undefined;
  /** The folder in the code that the builder has written for this page. */
  readonly folder?: string | undefined;
  readonly live?: LivePage | undefined;
}

/** Long tags are cut: the place is known by their beginning. */
export const quoted = ({source}: Pick<Tag, 'source'>): string =>
  source.length > 240 ? `${source.slice(0, 240)} …` : source;
