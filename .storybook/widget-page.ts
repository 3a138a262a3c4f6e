import {Description, DocsContext, Source, Story, Title} from '@storybook/addon-docs/blocks';
import {createElement as h, useContext, type ReactNode} from 'react';
import {html} from 'lit';
import manifest from '../custom-elements.json';
import {Anatomy, letter} from './anatomy.js';
import {announced} from './announced.js';
import type {Entry} from './arg-types.js';
import {contentLimits} from './content-limits.js';
import {storyName} from './story-name.js';
import {standardStories} from '../stories/support/standard.js';
import {whenToUse} from './when-to-use.js';

const widgets = manifest.modules.flatMap(({declarations = []}) => declarations);

/** `code` in a description, as the manifest has it. */
const withCode = (text: string): ReactNode[] =>
  text.split(/`([^`]+)`/).map((part, at) => (at % 2 ? h('code', {key: at}, part) : part));

type Mark = (at: number) => string;

function table(entries: readonly Entry[], mark?: Mark): ReactNode {
  const body = entries.map(({name, description = '', type, default: standard}, at) =>
    h(
      'tr',
      {key: name},
      h(
        'th',
        {scope: 'row'},
        mark
          ? h(
              'span',
              {className: `anatomy__number ${mark === letter ? 'anatomy__number--slot' : ''}`},
              mark(at),
            )
          : null,
        h('code', null, name),
      ),
      h(
        'td',
        null,
        ...withCode(description.replace(/\s+/g, ' ')),
        type?.text ? h('code', {className: 'widget-page__type'}, type.text) : null,
        standard ? h('span', {className: 'widget-page__default'}, `Default: ${standard}`) : null,
      ),
    ),
  );
  return h('table', {className: 'widget-page__table'}, h('tbody', null, body));
}

/** One kind of what a widget offers, folded. */
function folded(title: string, entries: readonly Entry[] = [], mark?: Mark): ReactNode {
  if (entries.length === 0) return null;
  return h(
    'details',
    {key: title, className: 'widget-page__fold'},
    h('summary', null, title, h('span', null, entries.length)),
    table(entries, mark),
  );
}

/** The address of a story in a small frame, on the page that the toolbar stands for. */
function frameOf(id: string, more = ''): string {
  const globals = new URLSearchParams(location.search).get('globals') ?? '';
  const both = [globals, more].filter(Boolean).join(';');
  return `./iframe.html?${new URLSearchParams({id, viewMode: 'story', thumbnail: '', globals: both})}`;
}

/** From a narrow column to a wide page, each drawn when it comes near view. */
const widths = (id: string): ReactNode =>
  h(
    'div',
    {className: 'widget-page__widths'},
    ['280', '360', '700', '1100'].map((width) =>
      h(
        'figure',
        {key: width, className: `is-${width}`},
        h(
          'span',
          {className: 'widget-page__frame'},
          h('iframe', {
            src: frameOf(id, `width:${width}`),
            title: `${width} px`,
            loading: 'lazy',
            tabIndex: -1,
            'aria-hidden': true,
          }),
        ),
        h('figcaption', null, `${width} px`),
      ),
    ),
  );

const listed = (title: string, items: readonly string[]): ReactNode =>
  h(
    'div',
    null,
    h('h3', null, title),
    h(
      'ul',
      null,
      items.map((item) => h('li', {key: item}, ...withCode(item))),
    ),
  );

/** A story as a small picture of itself, drawn when it comes near view. */
function thumbnail({id, name}: {id: string; name: string}): ReactNode {
  return h(
    'a',
    {key: id, className: 'widget-page__state', href: `./?path=/story/${id}`, target: '_top'},
    h(
      'span',
      {className: 'widget-page__frame'},
      h('iframe', {
        src: frameOf(id),
        title: name,
        loading: 'lazy',
        tabIndex: -1,
        'aria-hidden': true,
      }),
    ),
    h('span', null, storyName(name)),
  );
}

const standard = new Set(Object.keys(standardStories(() => html``)));
/** Whether every widget has such a story; an opened evidence is worth seeing of each. */
const isStandard = ({name}: {name: string}) =>
  standard.has(name.replaceAll(' ', '')) && name !== 'Open Evidence';

/** How many stories a page shows as they are, one below the other; more than these as pictures of themselves. */
const fewStories = 5;

const wholeStory = (story: {id: string; name: string; moduleExport: unknown}): ReactNode =>
  h(
    'section',
    {key: story.id},
    h('h2', null, storyName(story.name)),
    h(Description, {of: story.moduleExport as never}),
    h('div', {className: 'widget-page__whole'}, h(Story, {of: story.moduleExport as never})),
  );

/** The page of a widget, from the manifest and its stories; what has no tag of ours shows its stories alone. */
export function WidgetPage() {
  const context = useContext(DocsContext);
  const stories = context.componentStories();
  const tag = String(stories[0]?.component ?? '');
  const widget = widgets.find(({tagName}) => tagName === tag);
  if (!widget)
    return h(
      'div',
      {className: 'widget-page'},
      h(Title),
      h(Description),
      stories.length > fewStories
        ? h('div', {className: 'widget-page__states is-wide'}, stories.map(thumbnail))
        : stories.map(wholeStory),
    );
  const hero = stories.find(({name}) => name === 'Default') ?? stories[0]!;
  const advice = whenToUse[tag];
  const limits = contentLimits[tag];
  const of: unknown = hero.moduleExport;
  const {attributes, members = [], events, slots, cssProperties, cssParts = []} = widget;
  return h(
    'div',
    {className: 'widget-page'},
    h(Title),
    h('p', {className: 'widget-page__lead'}, ...withCode(widget.description ?? '')),
    h(Anatomy, {tag, story: of, parts: cssParts, slots: slots ?? []}),
    h('h2', null, 'Paste this'),
    h(
      'p',
      null,
      'It follows the toolbar: brand, page, language and rules. Put the folder on your site first; the address stands for it.',
    ),
    h('div', {className: 'widget-page__snippet'}, h(Source, {of: of as never})),
    advice &&
      h(
        'div',
        {className: 'widget-page__advice'},
        h('div', null, h('h3', null, 'When to use it'), h('p', null, ...withCode(advice.use))),
        h('div', null, h('h3', null, 'When not'), h('p', null, ...withCode(advice.not))),
      ),
    h('h2', null, 'Narrow to wide'),
    widths(hero.id),
    limits && h('h2', null, 'How much to write'),
    limits &&
      h(
        'div',
        {className: 'widget-page__advice'},
        listed('Do write', limits.do),
        listed('Do not', limits.dont),
      ),
    h('h2', null, 'Every state'),
    h(
      'div',
      {className: 'widget-page__states'},
      // What only this widget has comes first.
      [...stories]
        .filter((story) => story !== hero)
        .sort((one, other) => Number(isStandard(one)) - Number(isStandard(other)))
        .map(thumbnail),
    ),
    h('h2', null, 'Everything it says and takes'),
    announced(tag),
    folded('Attributes', attributes),
    folded('Events', events),
    folded('Slots', slots, letter),
    folded('Custom properties', cssProperties),
    folded('Parts', cssParts, (at) => `${at + 1}`),
    folded(
      'Methods',
      members.filter(({kind}) => kind === 'method'),
    ),
  );
}
