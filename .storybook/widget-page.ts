import {Description, DocsContext, Source, Story, Title} from '@storybook/addon-docs/blocks';
import {createElement as h, useContext, useRef, useState, type ReactNode} from 'react';
import {html} from 'lit';
import manifest from '../custom-elements.json';
import {knownRoot} from '../test/support/roots.js';
import type {Entry} from './arg-types.js';
import {standardStories} from '../stories/support/standard.js';
import {whenToUse} from './when-to-use.js';

const widgets = manifest.modules.flatMap(({declarations = []}) => declarations);

/** `code` in a description, as the manifest has it. */
const withCode = (text: string): ReactNode[] =>
  text.split(/`([^`]+)`/).map((part, at) => (at % 2 ? h('code', {key: at}, part) : part));

function table(entries: readonly Entry[], numbered: boolean): ReactNode {
  const body = entries.map(({name, description = '', type, default: standard}, at) =>
    h(
      'tr',
      {key: name},
      h(
        'th',
        {scope: 'row'},
        numbered ? h('span', {className: 'anatomy__number'}, at + 1) : null,
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
function folded(title: string, entries: readonly Entry[] = [], numbered = false): ReactNode {
  if (entries.length === 0) return null;
  return h(
    'details',
    {key: title, className: 'widget-page__fold'},
    h('summary', null, title, h('span', null, entries.length)),
    table(entries, numbered),
  );
}

interface Place {
  readonly number: number;
  readonly top: number;
  readonly left: number;
}

/** Where each part of a widget stands in the box around it; none of those that do not show. */
function placesOf(box: HTMLElement, tag: string, parts: readonly Entry[]): Place[] {
  const widget = box.querySelector(tag);
  const root = widget && knownRoot(widget);
  const origin = box.getBoundingClientRect();
  const taken: Place[] = [];
  return parts.flatMap(({name}, at) => {
    const rect = root?.querySelector(`[part~="${name}"]`)?.getBoundingClientRect();
    if (!rect?.width || !rect.height) return [];
    const top = rect.top - origin.top + box.scrollTop;
    let left = rect.left - origin.left;
    // Several parts begin in one corner: their numbers stand side by side.
    while (taken.some((one) => Math.abs(one.top - top) < 22 && Math.abs(one.left - left) < 24)) left += 26;
    const place = {number: at + 1, top, left};
    taken.push(place);
    return [place];
  });
}

/** The widget itself, and on demand a number on each of its parts. */
function Hero({tag, story, parts}: {tag: string; story: unknown; parts: readonly Entry[]}) {
  const box = useRef<HTMLDivElement | null>(null);
  const [places, setPlaces] = useState<Place[]>();
  return h(
    'section',
    {className: 'widget-page__stage'},
    h(
      'div',
      // A box that scrolls is reached by keyboard.
      {ref: box, className: 'widget-page__hero', tabIndex: 0, role: 'region', 'aria-label': 'The widget'},
      h(Story, {of: story as never}),
      places?.map(({number, top, left}) =>
        h('span', {key: number, className: 'anatomy__number anatomy__mark', style: {top, left}}, number),
      ),
    ),
    h(
      'button',
      {
        type: 'button',
        className: 'widget-page__button',
        'aria-pressed': Boolean(places),
        onClick: () => setPlaces(places ? undefined : placesOf(box.current!, tag, parts)),
      },
      places ? 'Hide the numbers' : 'Number the parts',
    ),
  );
}

/** A story as a small picture of itself, drawn when it comes near view. */
function thumbnail({id, name}: {id: string; name: string}): ReactNode {
  const globals = new URLSearchParams(location.search).get('globals') ?? '';
  const address = new URLSearchParams({id, viewMode: 'story', thumbnail: '', globals});
  return h(
    'a',
    {key: id, className: 'widget-page__state', href: `./?path=/story/${id}`, target: '_top'},
    h(
      'span',
      {className: 'widget-page__frame'},
      h('iframe', {
        src: `./iframe.html?${address}`,
        title: name,
        loading: 'lazy',
        tabIndex: -1,
        'aria-hidden': true,
      }),
    ),
    h('span', null, name),
  );
}

const standard = new Set(Object.keys(standardStories(() => html``)));
/** Whether every widget has such a story; an opened evidence is worth seeing of each. */
const isStandard = ({name}: {name: string}) =>
  standard.has(name.replaceAll(' ', '')) && name !== 'Open Evidence';

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
      h('div', {className: 'widget-page__states is-wide'}, stories.map(thumbnail)),
    );
  const hero = stories.find(({name}) => name === 'Default') ?? stories[0]!;
  const advice = whenToUse[tag];
  const of: unknown = hero.moduleExport;
  const {attributes, members = [], events, slots, cssProperties, cssParts = []} = widget;
  return h(
    'div',
    {className: 'widget-page'},
    h(Title),
    h('p', {className: 'widget-page__lead'}, ...withCode(widget.description ?? '')),
    h(Hero, {tag, story: of, parts: cssParts}),
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
    h('h2', null, 'Everything you can set'),
    folded('Attributes', attributes),
    folded('Events', events),
    folded('Slots', slots),
    folded('Custom properties', cssProperties),
    folded('Parts', cssParts, true),
    folded(
      'Methods',
      members.filter(({kind}) => kind === 'method'),
    ),
  );
}
