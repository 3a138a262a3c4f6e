/*
 * What there is to choose from. Plain data, so that the address bar, the snippets and the page agree on it.
 */
import {widgets as registry, type WidgetEntry, type WidgetName} from '../../src/widgets/registry.js';
import {guideSections} from '../../src/widgets/treatment-guide/treatment-guide.logic.js';
import type {Rgb} from '../../src/element/contrast.js';
import {msg, spokenNames} from './language/message.js';
import type {NumberListName} from './words.logic.js';

export type {WidgetName};
export const widgetNames = registry.map(({name}) => name);
/** The registry's, in the language that the builder speaks. */
export const widgets = Object.fromEntries(
  registry.map(({name, title, about}) => [
    name,
    spokenNames({
      title: () => msg(title, {id: `builder.widget.${name}.title`}),
      about: () => msg(about, {id: `builder.widget.${name}.about`}),
    }),
  ]),
) as Readonly<Record<WidgetName, Pick<WidgetEntry, 'title' | 'about'>>>;

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

export const places = spokenNames({
  us: () => msg('United States', {id: 'builder.place.us'}),
  gb: () => msg('United Kingdom', {id: 'builder.place.gb'}),
  'gb-sct': () => msg('Scotland', {id: 'builder.place.scotland'}),
  eu: () => msg('European Union', {id: 'builder.place.eu'}),
  au: () => msg('Australia', {id: 'builder.place.au'}),
});
export type Place = keyof typeof places;

/** Fonts that most machines have something like, to see a widget take the site's own. */
export const fonts = spokenNames({
  page: () => msg('The page’s own', {id: 'builder.font.page'}),
  humanist: () => msg('Humanist', {id: 'builder.font.humanist'}),
  geometric: () => msg('Geometric', {id: 'builder.font.geometric'}),
  serif: () => msg('Serif', {id: 'builder.font.serif'}),
  slab: () => msg('Slab', {id: 'builder.font.slab'}),
});
export type FontName = keyof typeof fonts;

export interface Look {
  readonly text: Rgb;
  /** What lies behind the widget. */
  readonly surface: Rgb;
}

const rgb = (hex: number): Rgb => [(hex >> 16) / 255, ((hex >> 8) & 255) / 255, (hex & 255) / 255];

/** Pages that a widget may have to live on; the preview paints them in these very colours. */
export const looks = {
  light: {text: rgb(0x1d2526), surface: rgb(0xffffff)},
  dark: {text: rgb(0xece7e1), surface: rgb(0x15181c)},
  serif: {text: rgb(0x3a2a30), surface: rgb(0xfbf4f4)},
  busy: {text: rgb(0xf5f1ea), surface: rgb(0x2b2f45)},
} as const satisfies Record<string, Look>;
export type LookName = keyof typeof looks;

export const lookNames = spokenNames({
  light: () => msg('Light', {id: 'builder.look.light'}),
  dark: () => msg('Dark', {id: 'builder.look.dark'}),
  serif: () => msg('Serif', {id: 'builder.look.serif'}),
  busy: () => msg('Busy', {id: 'builder.look.busy'}),
});

/** In pixels. */
export const viewWidths = {phone: 360, tablet: 768, desktop: 1280} as const;

export const views = spokenNames({
  phone: () => msg('Phone', {id: 'builder.view.phone'}),
  tablet: () => msg('Tablet', {id: 'builder.view.tablet'}),
  desktop: () => msg('Desktop', {id: 'builder.view.desktop'}),
});
export type View = keyof typeof views;

export const steps = spokenNames({
  widget: () => msg('Widget', {id: 'builder.step.widget'}),
  look: () => msg('Look', {id: 'builder.step.look'}),
  clinic: () => msg('Clinic', {id: 'builder.step.clinic'}),
  words: () => msg('Words', {id: 'builder.step.words'}),
  code: () => msg('Code', {id: 'builder.step.code'}),
});
export type Step = keyof typeof steps;

export const platforms = spokenNames({
  html: () => msg('Plain HTML', {id: 'builder.platform.html'}),
  wordpress: () => 'WordPress',
  wix: () => 'Wix',
  squarespace: () => 'Squarespace',
  shopify: () => 'Shopify',
  webflow: () => 'Webflow',
  'google-sites': () => 'Google Sites',
  iframe: () => msg('Frame', {id: 'builder.platform.iframe'}),
  prerendered: () => msg('Prerendered', {id: 'builder.platform.prerendered'}),
  npm: () => msg('npm, React and Vue', {id: 'builder.platform.npm'}),
});
export type Platform = keyof typeof platforms;

export const appearances = spokenNames({
  card: () => msg('Card', {id: 'builder.appearance.card'}),
  outlined: () => msg('Outlined', {id: 'builder.appearance.outlined'}),
  plain: () => msg('Plain', {id: 'builder.appearance.plain'}),
});
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
/** Of the drawings, where nobody chooses another. */
export const standardTone = '2';
export const standardRadius = 16;
