// First, so that stories and checks reach closed roots too.
import '../test/support/roots.js';
import '@fontsource-variable/inter';
import {setCustomElementsManifest, type Decorator, type Preview} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {createElement, lazy, Suspense} from 'react';
import {withActions} from 'storybook/actions/decorator';
import manifest from '../custom-elements.json';
import {configure, type PageSettings} from '../src/configure.js';
import {languages} from '../src/language/language.js';
import {customProperties} from '../stories/support/custom-properties.js';
import {pseudoTag} from '../stories/support/pseudo-tag.js';
import {speakPseudo} from '../stories/support/pseudo.js';
import {argTypesFrom, eventsIn} from './arg-types.js';
import {declarationsOf, jurisdictions, looks, ownName, type Site} from './site.js';
import {snippet} from './snippet.js';
import {becomeThumbnail} from './thumbnail.js';
import {theme} from './theme.js';
import './host.css';
import './widget-page.css';

if (new URLSearchParams(location.search).has('thumbnail')) becomeThumbnail();

setCustomElementsManifest(manifest);

interface Toolbar extends Site {
  readonly width: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Puts each story on a clinic's page, as the toolbar describes it. */
const onHostPage: Decorator = (story, {globals}) => {
  const toolbar = globals as unknown as Toolbar;
  const {look, width, direction, language, jurisdiction} = toolbar;
  const content = ['host__content', width && `host__content--${width}`];
  if (language === 'pseudo') void speakPseudo();
  const lang = language === 'pseudo' ? pseudoTag : language;
  configure({jurisdiction: jurisdiction as PageSettings['jurisdiction']});
  return html`<div
    class="host host--${look}"
    dir=${direction}
    lang=${lang || nothing}
    ${customProperties(declarationsOf(toolbar))}
  >
    <div class=${content.filter(Boolean).join(' ')}>${story()}</div>
  </div>`;
};

/** A story does not wait for what only pages of documentation need. */
const LazyPage = lazy(async () => ({default: (await import('./widget-page.js')).WidgetPage}));
const DocsPage = () => createElement(Suspense, {fallback: null}, createElement(LazyPage));

type Menu = NonNullable<Preview['globalTypes']>[string];
type Icon = NonNullable<Menu['toolbar']>['icon'];

const menu = (title: string, icon: Icon, items: {value: string; title: string}[]): Menu => ({
  description: title,
  toolbar: {title, icon, items, dynamicTitle: true},
});

const choices = (of: Readonly<Record<string, string>>) =>
  Object.entries(of).map(([value, title]) => ({value, title}));

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
    jurisdiction: '',
    // npm run test:stories runs axe itself, and axe runs once at a time.
    a11y: {manual: navigator.webdriver},
  },
  globalTypes: {
    // Accent and skin tone are chosen by their colours: see manager.ts.
    accent: {description: 'The brand colour'},
    tone: {description: 'The skin tone of the drawings'},
    look: menu(
      'What my site looks like',
      'browser',
      Object.entries(looks).map(([value, {title}]) => ({value, title})),
    ),
    width: menu('Width', 'ruler', [
      {value: '', title: 'Full width'},
      ...['280', '360', '700', '1100'].map((value) => ({value, title: `${value} px`})),
    ]),
    direction: menu('Direction', 'transfer', [
      {value: 'ltr', title: 'Left to right'},
      {value: 'rtl', title: 'Right to left'},
    ]),
    language: menu('Language', 'globe', [
      {value: '', title: "The page's language"},
      ...languages.map((value) => ({value, title: ownName(value)})),
      // It takes a language's place until the page is loaded again.
      {value: 'pseudo', title: 'Longer words'},
    ]),
    jurisdiction: menu('Rules of', 'location', [
      {value: '', title: 'Rules of no place'},
      ...choices(jurisdictions),
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
      theme,
      page: DocsPage,
      codePanel: true,
      extractArgTypes: argTypesFrom(manifest),
      source: {
        excludeDecorators: true,
        transform: (markup: string, {globals}: {globals: unknown}) => snippet(markup, globals as Site),
      },
    },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Foundations',
          ['Your brand', 'Colour', 'Type and space', 'Motion', 'Illustrations', 'Evidence', 'Words'],
          'Widgets',
        ],
      },
    },
  },
} satisfies Preview;
