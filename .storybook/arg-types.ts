import type {ArgTypes} from '@storybook/web-components-vite';
import {appearances} from '../src/element/widget-element.js';
import {painViews} from '../src/widgets/pain-explainer/pain-explainer.js';
import {faceZoneIds} from '../src/illustrations/face-zones.js';

/** What of custom-elements.json the tables show. */
export interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text?: string};
}
interface Declaration {
  readonly description?: string;
  readonly tagName?: string;
  readonly attributes?: readonly Entry[];
  readonly members?: readonly (Entry & {readonly kind: string})[];
  readonly events?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
}
export interface Manifest {
  readonly modules: readonly {readonly declarations?: readonly Declaration[]}[];
}

const choices: Readonly<Record<string, readonly string[]>> = {
  Appearance: appearances,
  PainView: painViews,
  FaceZoneId: [...faceZoneIds],
};

function control({name, type: {text = ''} = {}}: Entry): Partial<ArgTypes[string]> {
  const options = name === 'heading-level' ? [2, 3, 4] : choices[text];
  if (options) return {control: {type: options.length > 4 ? 'select' : 'inline-radio'}, options};
  if (text === 'number') return {control: {type: 'number', min: 1}};
  return {control: {type: text === 'boolean' ? 'boolean' : 'text'}};
}

/**
 * The table of a widget. Storybook's own keeps one row a name, and loses an attribute, a slot or a part where they
 * share one (`slide`, `heading`); here each kind has its own keys. Controls belong to attributes alone.
 */
export function argTypesFrom({modules}: Manifest) {
  const declarations = modules.flatMap(({declarations = []}) => declarations);
  return (component?: unknown): ArgTypes | null => {
    const widget = declarations.find(({tagName}) => tagName === component);
    if (!widget) return null;
    const {
      attributes = [],
      members = [],
      events = [],
      slots = [],
      cssProperties = [],
      cssParts = [],
    } = widget;
    const row = (category: string, {name, description, type, default: standard}: Entry) => ({
      name,
      description,
      table: {
        category,
        type: type?.text ? {summary: type.text} : undefined,
        defaultValue: standard ? {summary: standard} : undefined,
      },
    });
    const rows = (category: string, entries: readonly Entry[]): ArgTypes =>
      Object.fromEntries(
        entries.map((entry) => [
          `${category}: ${entry.name}`,
          {...row(category, entry), control: {disable: true}},
        ]),
      );
    return {
      ...Object.fromEntries(
        attributes.map((entry) => [entry.name, {...row('attributes', entry), ...control(entry)}]),
      ),
      ...rows(
        'methods',
        members.filter(({kind}) => kind === 'method'),
      ),
      ...rows('events', events),
      ...rows('slots', slots),
      ...rows('custom properties', cssProperties),
      ...rows('parts', cssParts),
    };
  };
}

/** The names of all events of all widgets. */
export const eventsIn = ({modules}: Manifest): string[] => [
  ...new Set(
    modules.flatMap(({declarations = []}) =>
      declarations.flatMap(({events = []}) => events.map(({name}) => name)),
    ),
  ),
];
