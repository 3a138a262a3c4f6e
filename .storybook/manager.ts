import {addons, types, useGlobals} from 'storybook/manager-api';
import {Button, PopoverProvider} from 'storybook/internal/components';
import type {Addon_BaseType} from 'storybook/internal/types';
import {createElement as h, useEffect, useState, type CSSProperties, type ReactNode} from 'react';
import {
  DOCS_RENDERED,
  STORY_ERRORED,
  STORY_MISSING,
  STORY_RENDERED,
  STORY_THREW_EXCEPTION,
} from 'storybook/internal/core-events';
import {SNIPPET_RENDERED} from 'storybook/internal/docs-tools';
import {accentOf, accents, looks, toneColours} from './site.js';
import {storyName} from './story-name.js';
import {theme} from './theme.js';

// Single keys belong to the widgets under test.
addons.setConfig({
  theme,
  ui: {enableShortcuts: false},
  sidebar: {renderLabel: ({type, name}) => (type === 'story' ? storyName(name) : name)},
});

const row: CSSProperties = {display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 6};
const dot = (background: string, size = 16): CSSProperties => ({
  display: 'inline-block',
  inlineSize: size,
  blockSize: size,
  borderRadius: '50%',
  border: '1px solid rgb(0 0 0 / 25%)',
  background,
});

/** A colour to press, with its name beneath for those who point at it. */
const swatch = (name: string, colour: string, isChosen: boolean, choose: () => void) =>
  h(
    'button',
    {
      key: name,
      type: 'button',
      title: name,
      'aria-label': name,
      'aria-pressed': isChosen,
      onClick: choose,
      style: {
        padding: 3,
        border: `2px solid ${isChosen ? '#0b6b66' : 'transparent'}`,
        borderRadius: '50%',
        background: 'none',
        lineHeight: 0,
        cursor: 'pointer',
      },
    },
    h('span', {style: dot(colour, 26)}),
  );

const group = (title: string, ...inside: unknown[]) =>
  h(
    'fieldset',
    {key: title, style: {margin: 0, padding: 0, border: 0}},
    h('legend', {style: {padding: 0, marginBlockEnd: 6, fontWeight: 600}}, title),
    h('div', {style: row}, ...(inside as never[])),
  );

/** The brand in one place: the accent by swatch or freely, the skin of the drawings, and back to the look's own. */
function Brand() {
  const [globals, set] = useGlobals();
  const accent = accentOf({accent: String(globals.accent ?? '')});
  const shown = accent ?? looks[String(globals.look)]?.sets['--mn-accent'] ?? accents.teal!;
  const panel = h(
    'div',
    {
      style: {
        display: 'grid',
        gap: 16,
        inlineSize: 290,
        padding: 16,
        borderRadius: 10,
        background: '#fff',
        fontSize: 13,
      },
    },
    group(
      'Accent',
      ...Object.entries(accents).map(([name, colour]) =>
        swatch(name, colour, accent === colour, () => set({accent: name})),
      ),
    ),
    h(
      'label',
      {style: row},
      h('input', {
        type: 'color',
        value: shown,
        onChange: ({target}: {target: {value: string}}) => set({accent: target.value}),
        style: {inlineSize: 44, blockSize: 32, padding: 2},
      }),
      `A colour of your own: ${shown}`,
    ),
    group(
      'Skin in the drawings',
      ...toneColours.map((colour, at) =>
        swatch(`Skin tone ${at + 1}`, colour, globals.tone === String(at + 1), () =>
          set({tone: String(at + 1)}),
        ),
      ),
    ),
    h(Button, {ariaLabel: false, onClick: () => set({accent: '', tone: ''})}, "Back to the page's own"),
  );
  const opener = h(
    Button,
    {ariaLabel: false, variant: 'ghost', padding: 'small'},
    h('span', {style: dot(shown)}),
    'Brand',
  );
  return h(PopoverProvider, {ariaLabel: 'Your brand', popover: panel, padding: 0, children: opener as never});
}

let isStoryThere = false;
const arrivals = [STORY_RENDERED, DOCS_RENDERED, STORY_ERRORED, STORY_MISSING, STORY_THREW_EXCEPTION];

/**
 * The panel of controls is more than the story: drawn first, it would hold it up. The story's snippet was announced by
 * then, so the Code panel hears of it once more, or it would show the story's source instead.
 */
function AfterStory({panel}: {panel: () => ReactNode}) {
  const [isThere, set] = useState(isStoryThere);
  useEffect(() => {
    const channel = addons.getChannel();
    const arrived = () => set((isStoryThere = true));
    arrivals.forEach((event) => channel.on(event, arrived));
    return () => arrivals.forEach((event) => channel.off(event, arrived));
  }, []);
  useEffect(() => {
    if (!isThere) return;
    const channel = addons.getChannel();
    const said = channel.last(SNIPPET_RENDERED) as unknown[] | undefined;
    if (said) channel.listeners(SNIPPET_RENDERED)?.forEach((hear) => hear(...said));
  }, [isThere]);
  return isThere ? panel() : null;
}

addons.register('microneedling-widgets', () => {
  const panels = Object.values(addons.getElements(types.PANEL) as Record<string, Addon_BaseType>);
  for (const panel of panels) {
    const {render} = panel;
    panel.render = (props) => h(AfterStory, {panel: () => render(props) as ReactNode});
  }
  addons.add('microneedling-widgets/brand', {
    type: types.TOOL,
    title: 'Brand',
    match: ({viewMode}) => viewMode === 'story' || viewMode === 'docs',
    render: () => h(Brand),
  });
});
