/** What the builder tells the page in its preview. */
import type {FontName, LookName} from './catalogue.js';
import type {SamplePage} from './language/sample-page.js';
import type {Attribute} from './markup.logic.js';

export interface Show {
  readonly type: 'builder-show';
  readonly look: LookName;
  readonly font: FontName;
  readonly text: string;
  readonly ground: string;
  /** What the page around the widget says. */
  readonly page: SamplePage;
  /** Custom properties of the page, as in the snippet. */
  readonly tokens: readonly Attribute[];
  /** The tag, exactly as in the snippet. */
  readonly markup: string;
}

/** What that page says when it can be told. */
export const ready = {type: 'builder-ready'} as const;

export const isMessage = <Type extends string>(data: unknown, type: Type): data is {readonly type: Type} =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === type;
