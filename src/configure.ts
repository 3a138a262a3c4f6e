/**
 * Settings for all widgets of a page, for those who bundle them: the same as the script tag's `data-` attributes. A
 * module of its own, so that no widget comes with it.
 */
import type {OwnNumbers} from './content/own-content.js';
import type {JurisdictionId} from './evidence/jurisdictions.js';
import type * as root from './index.js';
import type {ClinicWord} from './language/clinic-word/index.js';
import {languages} from './language/language.js';
import {changeSettings} from './page/settings.js';
import {warnOnce} from './page/warn-once.js';
import type {widgets} from './widgets/registry.js';

type Entry = (typeof widgets)[number];
type OwnContentOf<ClassName extends Entry['className']> = Exclude<
  InstanceType<(typeof root)[ClassName]>['content'],
  string | undefined
>;

/** A clinic's own words by widget, and its own times and depths, which count in all of them. */
export interface PageContent extends OwnNumbers {
  readonly widgets?:
    | {readonly [Widget in Entry as Widget['name']]?: OwnContentOf<Widget['className']> | undefined}
    | undefined;
}

/** One of ours, or any BCP 47 tag, such as `es-MX`. */
export type LanguageTag =
  | 'en'
  | 'en-US'
  | 'es'
  | 'fr'
  | 'de'
  | 'it'
  | 'pt-BR'
  | 'nl'
  | 'pl'
  | 'ar'
  | 'ja'
  | 'ko'
  | 'zh-Hans'
  | (string & {});

export interface PageSettings {
  /** The brand colour: any CSS colour. The style sheet's `--mn-accent` counts before it. */
  readonly accent?: string | undefined;
  /** The clinic's word for itself in our texts, where a widget does not say otherwise. */
  readonly clinicWord?: ClinicWord | undefined;
  /** Own words and times, as in a page's `<script type="application/json" data-mn-content>`: an object, or JSON. */
  readonly content?: PageContent | string | undefined;
  /** Whose rules count, where a widget does not say otherwise. */
  readonly jurisdiction?: JurisdictionId | undefined;
  /** Language of the widgets, unless an element around them names another than the page. */
  readonly language?: LanguageTag | undefined;
}

let sheet: CSSStyleSheet | undefined;

/** Sets what it is given for all widgets, those that are there and those to come; the rest stays as it was. */
export function configure({
  accent,
  clinicWord,
  content,
  jurisdiction,
  language,
  ...unknown
}: PageSettings): void {
  for (const name of Object.keys(unknown))
    warnOnce(
      'configure',
      name,
      'is not known.',
      'Use accent, clinicWord, content, jurisdiction or language.',
    );
  changeSettings({accent, clinicWord, content, jurisdiction, lang: language});
  // On a server, pages get their colours from style sheets.
  if (accent === undefined || !globalThis.document) return;
  if (!CSS.supports('color', accent)) {
    warnOnce('configure', 'accent', `"${accent}" is not a colour.`, 'Use a CSS colour such as #a33d5e.');
    return;
  }
  if (!sheet) document.adoptedStyleSheets = [(sheet = new CSSStyleSheet()), ...document.adoptedStyleSheets];
  // Of no weight, so that the page's own style sheet wins.
  sheet.replaceSync(`:where(:root){--mn-accent:${accent}}`);
}

/** The languages that the widgets speak. */
export {languages};
