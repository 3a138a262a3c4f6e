/**
 * HTML of a widget for pages that are made ahead or on a server: readable and styled before any script, and replaced
 * without a jump when the script comes. Drawings follow with the script, in space that is kept for them: written out,
 * they would weigh more than all the words. Needs `@lit-labs/ssr`, which is loaded when first asked for.
 */
import type {CSSResult} from 'lit';
import type {WidgetElement} from '../element/widget-element.js';
import * as everything from '../index.js';
import {isRightToLeft} from '../language/language.js';
import {escapeHtml} from './escape-html.js';
import {inWords} from './in-words.js';

export interface PrerenderOptions {
  /** Attributes of the widget, as in HTML: `{'clinic-name': 'Alder & Finch'}`; `true` for one without a value. */
  readonly attributes?: Readonly<Record<string, string | number | boolean>>;
  /** The clinic's own words, as in the JSON child of the tag. */
  readonly content?: unknown;
  /** HTML between the tags, for browsers without declarative shadow DOM. Yours: it is not escaped. */
  readonly fallback?: string;
  /** The language, as a BCP 47 tag. Default: that of the `lang` attribute, else English. */
  readonly lang?: string;
}

interface WidgetClass extends Pick<
  typeof WidgetElement,
  'besidePaint' | 'closed' | 'wordParts' | 'elementStyles' | 'observedAttributes'
> {
  new (): WidgetElement;
}

/** What the server needs of a widget beside what is public. */
interface Insides {
  readonly language: string;
  scheduleUpdate(): Promise<void>;
  willUpdate(changed: Map<string, unknown>): void;
  render(): unknown;
}

const kebab = (name: string): string => name.replace(/(?<=.)[A-Z]/g, '-$&').toLowerCase();

const classes = new Map<string, WidgetClass>(
  Object.entries(everything)
    .filter(([, value]) => typeof value === 'function' && value.prototype instanceof everything.WidgetElement)
    .map(([name, value]) => [kebab(name), value as unknown as WidgetClass]),
);

/** Every widget that can be prerendered, by name: `prep-quiz`. */
export const widgets: readonly string[] = [...classes.keys()].sort();

let turn: Promise<unknown> = Promise.resolve();

/** The widget `name` (`prep-quiz` or `mn-prep-quiz`) as HTML. */
export function prerender(name: string, options: PrerenderOptions = {}): Promise<string> {
  // One after the other: parts that are loaded later belong to all widgets of a kind.
  const html = turn.then(() => write(name, options));
  turn = html.catch(() => undefined);
  return html;
}

async function write(name: string, options: PrerenderOptions): Promise<string> {
  const widgetName = name.replace(/^mn-/, '');
  const Widget = classes.get(widgetName);
  if (!Widget) throw new Error(`"${name}" is no widget. There are: ${widgets.join(', ')}.`);

  const attributes = Object.entries(options.attributes ?? {}).flatMap(([attribute, value]) => {
    if (!/^(?!on)[a-z][a-z-]*$/.test(attribute))
      throw new Error(`"${attribute}" is not an attribute of a widget.`);
    return value === false ? [] : [[attribute, value === true ? '' : String(value)] as const];
  });
  const lang = options.lang ?? attributes.find(([attribute]) => attribute === 'lang')?.[1] ?? '';
  if (lang && !attributes.some(([attribute]) => attribute === 'lang')) attributes.push(['lang', lang]);

  const {content} = options;
  const element = create(Widget);
  for (const [attribute, value] of attributes) {
    element.setAttribute(attribute, value);
    element.attributeChangedCallback(attribute, null, value);
  }
  if (content !== undefined) element.content = content;
  const insides = element as unknown as Insides;
  const isPrivate = Widget.closed;
  // As in a browser that has just come to the page; a closed widget says in writing all that it would ever say.
  for (const part of [...Widget.besidePaint, ...Widget.wordParts]) delete part.loaded;
  if (isPrivate) await Promise.all(Widget.wordParts.map((part) => part.load(element)));
  await insides.scheduleUpdate();
  insides.willUpdate(new Map());
  // What stands between the tags is on the page's side of the shadow root, where the page's direction counts.
  if (isRightToLeft(insides.language) && !attributes.some(([attribute]) => attribute === 'dir'))
    attributes.push(['dir', 'rtl']);

  const tag = `mn-${widgetName}`;
  const written = attributes.map(
    ([attribute, value]) => ` ${attribute}${value && `="${escapeHtml(value)}"`}`,
  );
  // Nothing in it may end the script that holds it.
  const json = JSON.stringify(content)?.replaceAll('<', '\\u003c');
  const words = json ? `<script type="application/json">${json}</script>` : '';
  // A closed root cannot be written into a page ahead and stay closed to it: its words stand between the tags.
  const inside = isPrivate
    ? (options.fallback ?? inWords(widgetName, element))
    : `<template shadowrootmode="open">${await shadowHtml(tag, Widget, element)}</template>${options.fallback ?? ''}`;
  return `<${tag}${written.join('')}>${inside}${words}</${tag}>`;
}

/** An element that is never connected: it waits for the parts that it needs, and does not update. */
function create(Widget: WidgetClass): WidgetElement {
  // Gathers styles and attributes, as registering the class does in a browser.
  void Widget.observedAttributes;
  return Object.defineProperties(new Widget(), {
    performUpdate: {value: () => undefined},
  });
}

async function shadowHtml(name: string, Widget: WidgetClass, widget: WidgetElement): Promise<string> {
  const {render, collectResult, FallbackRenderer} = await library();
  const html = await collectResult(
    render((widget as unknown as Insides).render(), {
      // Widgets inside of a widget stand there by their tags.
      elementRenderers: [],
      // Slots want to know whose they are.
      customElementHostStack: [new FallbackRenderer(name)],
    }),
  );
  const css = [...Widget.elementStyles].map((style) => (style as CSSResult).cssText).join('');
  return `<style>${shorten(css)}${ownRoom}</style>${clean(html)}`;
}

async function library() {
  try {
    const [{render}, {collectResult}, {FallbackRenderer}] = await Promise.all([
      import('@lit-labs/ssr'),
      import('@lit-labs/ssr/lib/render-result.js'),
      import('@lit-labs/ssr/lib/element-renderer.js'),
    ]);
    return {render, collectResult, FallbackRenderer};
  } catch (error) {
    // Both in one place: `npx` alone runs from a folder of its own, where it finds nothing that is installed here.
    throw new Error(
      'Prerendering needs @lit-labs/ssr beside this package: npm install microneedling-widgets @lit-labs/ssr',
      {cause: error},
    );
  }
}

/** What is there already needs no room kept for it (widgets.css). */
const ownRoom = ':host::before{content:none !important}';

/** `{#`, `{%` and `{{` open something in template languages that pages are made of. */
const shorten = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/\{(?=[#%{])/g, '{ ');

/** Without the marks for hydration, as the widget renders anew; and without attributes that say "false" and mean true. */
const clean = (html: string): string =>
  html
    .replace(/<!--\/?lit-[^>]*-->|<!--\?lit\$[^>]*-->|<!--\?-->|<\?(lit\$\d+\$)?>/g, '')
    .replaceAll(' defer-hydration', '')
    .replace(/ (checked|disabled|hidden|open|selected)="false"/g, '');
