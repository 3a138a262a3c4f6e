/*
 * What there is to choose from. Plain data, so that the address bar, the snippets and the page agree on it.
 */
import {widgets as registry, type WidgetEntry, type WidgetName} from '../../src/widgets/registry.js';
import {guideSections} from '../../src/widgets/treatment-guide/treatment-guide.logic.js';
import type {Rgb} from '../../src/element/contrast.js';
import type {NumberListName} from './words.logic.js';

export type {WidgetName};
export const widgetNames = registry.map(({name}) => name);
export const widgets = Object.fromEntries(registry.map((widget) => [widget.name, widget])) as Readonly<
  Record<WidgetName, WidgetEntry>
>;

/** In their own language, as the people who look for them know them. */
export const languageNames: Readonly<Record<string, string>> = {
  en: 'English (British)',
  'en-US': 'English (American)',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  it: 'Italiano',
  'pt-BR': 'Português (Brasil)',
  nl: 'Nederlands',
  pl: 'Polski',
  ar: 'العربية',
  ja: '日本語',
  ko: '한국어',
  'zh-Hans': '简体中文',
};

export const places = {
  us: 'United States',
  gb: 'United Kingdom',
  'gb-sct': 'Scotland',
  eu: 'European Union',
  au: 'Australia',
} as const;
export type Place = keyof typeof places;

/** Fonts that most machines have something like, to see a widget take the site's own. */
export const fonts = {
  page: 'The page’s own',
  humanist: 'Humanist',
  geometric: 'Geometric',
  serif: 'Serif',
  slab: 'Slab',
} as const;
export type FontName = keyof typeof fonts;

export interface Look {
  readonly title: string;
  readonly text: Rgb;
  /** What lies behind the widget. */
  readonly surface: Rgb;
}

const rgb = (hex: number): Rgb => [(hex >> 16) / 255, ((hex >> 8) & 255) / 255, (hex & 255) / 255];

/** Pages that a widget may have to live on; the preview paints them in these very colours. */
export const looks = {
  light: {title: 'Light', text: rgb(0x1d2526), surface: rgb(0xffffff)},
  dark: {title: 'Dark', text: rgb(0xece7e1), surface: rgb(0x15181c)},
  serif: {title: 'Serif', text: rgb(0x3a2a30), surface: rgb(0xfbf4f4)},
  busy: {title: 'Busy', text: rgb(0xf5f1ea), surface: rgb(0x2b2f45)},
} as const satisfies Record<string, Look>;
export type LookName = keyof typeof looks;

export const views = {
  phone: {title: 'Phone', width: 360},
  tablet: {title: 'Tablet', width: 768},
  desktop: {title: 'Desktop', width: 1280},
} as const;
export type View = keyof typeof views;

export const steps = {
  widget: 'Widget',
  look: 'Look',
  clinic: 'Clinic',
  words: 'Words',
  code: 'Code',
} as const;
export type Step = keyof typeof steps;

export const platforms = {
  html: 'Plain HTML',
  wordpress: 'WordPress',
  wix: 'Wix',
  squarespace: 'Squarespace',
  shopify: 'Shopify',
  webflow: 'Webflow',
  'google-sites': 'Google Sites',
  iframe: 'Frame',
  prerendered: 'Prerendered',
  npm: 'npm, React and Vue',
} as const;
export type Platform = keyof typeof platforms;

export const appearances = {card: 'Card', outlined: 'Outlined', plain: 'Plain'} as const;
export type Appearance = keyof typeof appearances;

export const tones = ['1', '2', '3', '4', '5', '6'] as const;

export {guideSections};
export type {GuideSection} from '../../src/widgets/treatment-guide/treatment-guide.logic.js';

const times = ['leadTimes', 'restartTimes'] as const;

/** A clinic's own numbers that a widget names, where it names any. */
export const namesNumbers: Readonly<Partial<Record<WidgetName, readonly NumberListName[]>>> = {
  'depth-explorer': ['depths'],
  'prep-quiz': times,
  'routine-checker': times,
  'recovery-timeline': times,
  faq: times,
  'treatment-guide': [...times, 'depths'],
};

/** The texts of each widget that clinics change first, by their paths: what they call it, what they promise, what is theirs. */
export const changedFirst: Readonly<Record<WidgetName, readonly string[]>> = {
  'benefits-carousel': ['heading', 'intro', 'labels.underSkin', 'labels.limit', 'slides'],
  'how-it-works': ['heading', 'intro', 'appointment', 'timing', 'call.title'],
  'pain-explainer': ['heading', 'stop', 'helps.numbing', 'helps.depth', 'helps.pause'],
  'depth-explorer': ['heading', 'set', 'trained', 'maximum', 'beyond'],
  'prep-quiz': ['heading', 'intro', 'title', 'closing', 'own'],
  'routine-checker': ['heading', 'intro', 'result.title', 'result.planned', 'result.askWhen'],
  'recovery-timeline': ['heading', 'intro', 'call.title', 'call.text', 'closing'],
  faq: ['heading', 'ownTitle', 'ownNote', 'answers.pain.text', 'own'],
  'results-compare': ['heading', 'intro', 'pointsTitle', 'points', 'questionsTitle'],
  'treatment-guide': ['heading', 'intro', 'contents', 'facts', 'afterQuiz'],
};

/** The widgets' own, where a clinic names none. */
export const standardAccent = '#0b6b66';
export const standardRadius = 16;
