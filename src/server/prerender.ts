/**
 * HTML of a widget for pages that are made ahead or on a server: readable and styled before any script, and replaced
 * without a jump when the script comes. Drawings follow with the script, in space that is kept for them: written out,
 * they would weigh more than all the words. What is closed is written closed, takes no input until the widget is there,
 * and gives way to plain words where no script comes. Needs `@lit-labs/ssr`, which is loaded when first asked for.
 */
import type {CSSResult} from 'lit';
import type {WidgetElement} from '../element/widget-element.js';
import * as everything from '../index.js';
import {isRightToLeft} from '../language/language.js';
import type {LazyPart, PartModule} from '../page/lazy.js';
import {warnOnce} from '../page/warn-once.js';
import {widgets as registry, type WidgetName} from '../widgets/registry.js';
import {escapeHtml} from './escape-html.js';
import {inWords} from './in-words.js';
import type {PrerenderName, PrerenderOptions} from './prerender-options.js';

export type {PrerenderName, PrerenderOptions};

/** The same, where it is not known which widget it is for. */
interface AnyOptions {
  readonly attributes?: Readonly<Record<string, string | number | boolean | null | undefined>> | undefined;
  readonly content?: unknown;
  readonly fallback?: string | undefined;
  readonly lang?: string | undefined;
}

interface WidgetClass extends Pick<
  typeof WidgetElement,
  'closed' | 'elementStyles' | 'observedAttributes' | 'parts'
> {
  new (): WidgetElement;
}

/** Members beside the public ones that the server calls. */
interface Insides {
  scheduleUpdate(): Promise<void>;
  willUpdate(changed: Map<string, unknown>): void;
  render(): unknown;
}

const classes = new Map(
  registry.map(({name, className}) => [name as string, everything[className] as unknown as WidgetClass]),
);

/** Every widget that can be prerendered, by name: `prep-quiz`. */
export const widgets: readonly WidgetName[] = registry.map(({name}) => name).sort();

let turn: Promise<unknown> = Promise.resolve();

/** The widget `name` (`prep-quiz` or `mn-prep-quiz`) as HTML. */
export function prerender<Name extends PrerenderName>(
  name: Name,
  options: PrerenderOptions<Name> = {},
): Promise<string> {
  // One after the other: parts that are loaded later belong to all widgets of a kind.
  const html = turn.then(() => write(name, options as AnyOptions));
  turn = html.catch(() => undefined);
  return html;
}

async function write(name: string, options: AnyOptions): Promise<string> {
  const widgetName = name.replace(/^mn-/, '');
  const Widget = classes.get(widgetName);
  if (!Widget) throw new Error(`"${name}" is no widget. There are: ${widgets.join(', ')}.`);

  const tag = `mn-${widgetName}`;
  const attributes = Object.entries(options.attributes ?? {}).flatMap(([attribute, value]) => {
    if (!/^(?!on)[a-z][a-z-]*$/.test(attribute))
      throw new Error(`"${attribute}" is not an attribute of a widget.`);
    if (!Widget.observedAttributes.includes(attribute) && !isGlobal.test(attribute))
      warnOnce(
        `<${tag}>`,
        attribute,
        'is no attribute of it.',
        `It has ${Widget.observedAttributes.join(', ')}.`,
      );
    if (value === false || value === undefined || value === null) return [];
    return [[attribute, value === true ? '' : String(value)] as const];
  });
  const lang = options.lang ?? attributes.find(([attribute]) => attribute === 'lang')?.[1] ?? '';
  if (lang && !attributes.some(([attribute]) => attribute === 'lang')) attributes.push(['lang', lang]);

  const content = parsed(options.content);
  const make = async (): Promise<WidgetElement> => {
    const element = create(Widget, tag);
    for (const [attribute, value] of attributes) {
      element.setAttribute(attribute, value);
      element.attributeChangedCallback(attribute, null, value);
    }
    if (content !== undefined) element.content = content as typeof element.content;
    const insides = element as unknown as Insides;
    await insides.scheduleUpdate();
    insides.willUpdate(new Map());
    return element;
  };
  // As in a browser that has just come to the page, but for its drawings, which would weigh more than all else.
  const {parts} = Widget;
  for (const part of parts) delete part.loaded;
  const element = await make();
  const shadow = await shadowHtml(tag, Widget, parts, element);
  let words = options.fallback ?? '';
  if (Widget.closed && options.fallback === undefined) {
    // In writing, it says all that it would ever say.
    await Promise.all(parts.filter(({hasClinicWords}) => hasClinicWords).map((part) => part.load(element)));
    words = inWords(widgetName, await make());
  }
  // Content between the tags is on the page's side of the shadow root, where the page's direction counts.
  const {language} = element.context;
  if (isRightToLeft(language) && !attributes.some(([attribute]) => attribute === 'dir'))
    attributes.push(['dir', 'rtl']);

  const written = attributes.map(
    ([attribute, value]) => ` ${attribute}${value && `="${escapeHtml(value)}"`}`,
  );
  // Nothing in it may end the script that holds it.
  const json = typeof content === 'string' ? '' : JSON.stringify(content)?.replaceAll('<', '\\u003c');
  const own = json ? `<script type="application/json">${json}</script>` : '';
  const mode = Widget.closed ? 'closed' : 'open';
  return `<${tag}${written.join('')}><template shadowrootmode="${mode}">${shadow}</template>${words}${own}</${tag}>`;
}

const isGlobal = /^(class|dir|id|lang|part|slot|style|title|(data|aria)-.*)$/;

/** Words as the browser will read them; JSON that is broken stays as it is, and is warned of. */
function parsed(content: unknown): unknown {
  if (typeof content !== 'string') return content;
  try {
    return JSON.parse(content) as unknown;
  } catch {
    return content;
  }
}

/** An element that is never connected: it waits for the parts that it needs, and does not update. */
function create(Widget: WidgetClass, tag: string): WidgetElement {
  // Gathers styles and attributes, as registering the class does in a browser.
  void Widget.observedAttributes;
  return Object.defineProperties(new Widget(), {
    // For warnings; the server's elements have none.
    localName: {value: tag},
    performUpdate: {value: () => undefined},
  });
}

async function shadowHtml(
  name: string,
  Widget: WidgetClass,
  parts: readonly LazyPart[],
  widget: WidgetElement,
): Promise<string> {
  const {render, collectResult, FallbackRenderer} = await library();
  const html = await collectResult(
    render((widget as unknown as Insides).render(), {
      // Widgets inside of a widget stand there by their tags.
      elementRenderers: [],
      // Slots want to know whose they are.
      customElementHostStack: [new FallbackRenderer(name)],
    }),
  );
  const partStyles = parts.flatMap(({loaded}) => (loaded as PartModule | undefined)?.styles ?? []);
  const css = [...Widget.elementStyles, ...partStyles].map((style) => (style as CSSResult).cssText).join('');
  const inside = clean(html);
  return Widget.closed
    ? `<style>${shorten(css)}${noReservedSpace}${givesWay}</style><div class="ahead" inert>${inside}</div><div class="words"><slot></slot></div>`
    : `<style>${shorten(css)}${noReservedSpace}</style>${inside}`;
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

/** A prerendered widget needs no reserved space (widgets.css). */
const noReservedSpace = ':host::before{content:none !important}';

/** Plain words instead of what would never answer: at once without scripts, and where none has come after ten seconds. */
const givesWay =
  '.words{block-size:0;overflow:hidden;visibility:hidden;animation:mn-words 0s 10s forwards}' +
  '.ahead{animation:mn-ahead 0s 10s forwards}' +
  '@keyframes mn-words{to{block-size:auto;visibility:visible}}' +
  '@keyframes mn-ahead{to{block-size:0;visibility:hidden}}' +
  '@media (scripting:none){.ahead{display:none}.words{block-size:auto;visibility:visible}}';

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
