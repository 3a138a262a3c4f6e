import {setCustomElementsManifest, type Decorator, type Preview} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {withActions} from 'storybook/actions/decorator';
import manifest from '../custom-elements.json';
import {argTypesFrom, eventsIn} from './arg-types.js';
import {pseudoTag} from '../stories/support/pseudo-tag.js';
import {speakPseudo} from '../stories/support/pseudo.js';
import {languages} from '../src/language/language.js';
import {snippet} from './snippet.js';
import './host.css';

setCustomElementsManifest(manifest);

interface Toolbar {
  look: string;
  width: string;
  direction: 'ltr' | 'rtl';
  accent: string;
  language: string;
  tone: string;
}

/** Puts each story on a clinic's page. Classes only: what a strict content policy allows is enough. */
const onHostPage: Decorator = (story, {globals}) => {
  const {look, width, direction, accent, language, tone} = globals as unknown as Toolbar;
  const host = ['host', `host--${look}`, accent && `host--accent-${accent}`, tone && `host--tone-${tone}`];
  const content = ['host__content', width && `host__content--${width}`];
  if (language === 'pseudo') void speakPseudo();
  const lang = language === 'pseudo' ? pseudoTag : language;
  return html`<div class=${host.filter(Boolean).join(' ')} dir=${direction} lang=${lang || nothing}>
    <div class=${content.filter(Boolean).join(' ')}>${story()}</div>
  </div>`;
};

type Menu = NonNullable<Preview['globalTypes']>[string];
type Icon = NonNullable<Menu['toolbar']>['icon'];

const menu = (title: string, icon: Icon, items: {value: string; title: string}[]): Menu => ({
  description: title,
  toolbar: {title, icon, items, dynamicTitle: true},
});

export default {
  decorators: [onHostPage, withActions],
  tags: ['autodocs'],
  initialGlobals: {
    look: 'light',
    width: '',
    direction: 'ltr',
    accent: '',
    language: '',
    tone: '',
    // npm run test:stories runs axe itself, and axe runs once at a time.
    a11y: {manual: navigator.webdriver},
  },
  globalTypes: {
    look: menu('Page', 'browser', [
      {value: 'light', title: 'Light page'},
      {value: 'dark', title: 'Dark page'},
      {value: 'serif', title: 'Serif page'},
      {value: 'busy', title: 'Difficult page'},
    ]),
    width: menu('Width', 'ruler', [
      {value: '', title: 'Full width'},
      ...['280', '360', '700', '1100'].map((value) => ({value, title: `${value} px`})),
    ]),
    direction: menu('Direction', 'transfer', [
      {value: 'ltr', title: 'Left to right'},
      {value: 'rtl', title: 'Right to left'},
    ]),
    accent: menu('Accent', 'paintbrush', [
      {value: '', title: "The page's accent"},
      ...['teal', 'plum', 'terracotta', 'navy', 'gold', 'blush', 'black'].map((value) => ({
        value,
        title: value[0]!.toUpperCase() + value.slice(1),
      })),
    ]),
    language: menu('Language', 'globe', [
      {value: '', title: "The page's language"},
      ...languages.map((value) => ({value, title: value})),
      // It takes a language's place until the page is loaded again.
      {value: 'pseudo', title: 'Longer words'},
    ]),
    tone: menu('Skin tone', 'user', [
      {value: '', title: "The widget's skin tone"},
      ...['1', '2', '3', '4', '5', '6'].map((value) => ({value, title: `Skin tone ${value}`})),
    ]),
  },
  parameters: {
    layout: 'fullscreen',
    a11y: {test: 'error'},
    controls: {expanded: true},
    actions: {
      handles: eventsIn(manifest),
    },
    docs: {
      extractArgTypes: argTypesFrom(manifest),
      source: {excludeDecorators: true, transform: (markup: string) => snippet(markup)},
    },
    options: {
      storySort: {order: ['Foundations', ['Introduction', 'Your brand', 'Illustrations'], 'Widgets']},
    },
  },
} satisfies Preview;
