import {createElement as h, useEffect, useRef, useState} from 'react';
import {addons} from 'storybook/preview-api';
import {accentOf, accents} from './site.js';

/** Each widget in the state that says most about it. */
const widgets: readonly {story: string; page: string; name: string; says: string}[] = [
  {
    story: 'prep-quiz--result-narrow',
    page: 'prep-quiz',
    name: 'Prep quiz',
    says: 'A few questions, then a list by date.',
  },
  {
    story: 'recovery-timeline--day-three',
    page: 'recovery-timeline',
    name: 'Recovery timeline',
    says: 'The first days, and when to call.',
  },
  {
    story: 'benefits-carousel--default',
    page: 'benefits-carousel',
    name: 'Benefits carousel',
    says: 'Six answers in pictures, each with its limit.',
  },
  {
    story: 'routine-checker--checked',
    page: 'routine-checker',
    name: 'Routine checker',
    says: 'The shelf, sorted: ask, pause, keep.',
  },
  {
    story: 'pain-explainer--default',
    page: 'pain-explainer',
    name: 'Pain explainer',
    says: 'How it feels, place by place.',
  },
  {
    story: 'depth-explorer--default',
    page: 'depth-explorer',
    name: 'Depth explorer',
    says: 'How deep needles reach, drawn to scale.',
  },
  {
    story: 'how-it-works--default',
    page: 'how-it-works',
    name: 'How it works',
    says: 'The visit and the healing, step by step.',
  },
  {
    story: 'results-compare--default',
    page: 'results-compare',
    name: 'Results compare',
    says: 'Your own pictures, and how to look at them.',
  },
  {
    story: 'questions--default',
    page: 'questions',
    name: 'Questions',
    says: 'Short answers with what they rest on.',
  },
  {
    story: 'treatment-guide--default',
    page: 'treatment-guide',
    name: 'Treatment guide',
    says: 'All of it as one page.',
  },
];

const setAccent = (frame: HTMLIFrameElement, accent: string | undefined) =>
  frame.contentDocument?.documentElement.style.setProperty('--mn-accent', accent ?? accents.teal!);

/** A tile's picture gives way to the widget once that is drawn. */
function showWhenRendered(frame: HTMLIFrameElement): void {
  if (!frame.isConnected) return;
  if (frame.contentDocument?.documentElement.hasAttribute('data-rendered')) frame.classList.add('is-live');
  else setTimeout(showWhenRendered, 50, frame);
}

/** What the address says before the toolbar says anything. */
const atFirst = () => {
  const globals = new URLSearchParams(location.search).get('globals') ?? '';
  const [, accent = ''] = /\baccent:(\w+)/.exec(globals) ?? [];
  return accentOf({accent});
};

/** All widgets live and small, and a brand to try on all of them at once; the toolbar follows, and leads. */
export function Wall() {
  const wall = useRef<HTMLDivElement | null>(null);
  const [accent, setBrand] = useState(atFirst);
  useEffect(() => {
    const channel = addons.getChannel();
    const follow = ({globals}: {globals: {accent?: string}}) =>
      setBrand(accentOf({accent: globals.accent ?? ''}));
    channel.on('globalsUpdated', follow);
    return () => channel.off('globalsUpdated', follow);
  }, []);
  useEffect(() => {
    for (const frame of wall.current!.querySelectorAll('iframe')) setAccent(frame, accent);
  }, [accent]);
  const choose = (chosen: string) => {
    setBrand(accentOf({accent: chosen}));
    addons.getChannel().emit('updateGlobals', {globals: {accent: chosen}});
  };
  return h(
    'div',
    null,
    h(
      'div',
      {className: 'welcome__brand', role: 'group', 'aria-label': 'Your brand'},
      h('b', null, 'Try your brand:'),
      ...Object.entries(accents).map(([name, colour]) =>
        h('button', {
          key: name,
          type: 'button',
          title: name,
          'aria-label': name,
          'aria-pressed': accent === colour,
          style: {background: colour},
          onClick: () => choose(name),
        }),
      ),
      h('input', {
        type: 'color',
        'aria-label': 'A colour of your own',
        value: accent ?? accents.teal,
        onChange: ({target}: {target: {value: string}}) => choose(target.value),
      }),
    ),
    h(
      'div',
      {className: 'wall', ref: wall},
      ...widgets.map(({story, page, name, says}) =>
        h(
          'a',
          {key: page, href: `./?path=/docs/widgets-${page}--docs`, target: '_top'},
          h(
            'span',
            {
              className: 'widget-page__frame',
              style: {backgroundImage: `url("./brand/wall/${page}.webp")`},
            },
            h('iframe', {
              src: `./iframe.html?id=widgets-${story}&viewMode=story&thumbnail`,
              title: name,
              'data-page': page,
              loading: 'lazy',
              tabIndex: -1,
              'aria-hidden': true,
              onLoad: ({target}: {target: unknown}) => {
                const frame = target as HTMLIFrameElement;
                setAccent(frame, accent);
                showWhenRendered(frame);
              },
            }),
          ),
          h('b', null, name),
          h('small', null, says),
        ),
      ),
    ),
  );
}
