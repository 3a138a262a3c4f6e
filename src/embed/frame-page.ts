/*
 * The script of our own pages, which stand in frames: takes what the address asks for, and tells the page around how
 * high the widget is.
 */
import {warn} from './warn.js';

declare const __WIDGETS__: readonly string[];
/** The observed attributes of each widget. */
declare const __ATTRIBUTES__: Readonly<Record<string, readonly string[]>>;

const {parent} = window;
const {body, documentElement: root} = document;
const place = document.querySelector('main')!;
const asked = new URLSearchParams(location.search);
const widgets = __WIDGETS__;

const fixedName = body.dataset.widget;
const name = fixedName ?? asked.get('widget')?.replace(/^mn-/, '') ?? '';
asked.delete('widget');

/** Attributes of the widget that the address may set: those that its class knows, and its language. */
const attributes = ['lang', ...(widgets.includes(name) ? __ATTRIBUTES__[name]! : [])].sort();

/**
 * Those that count in a page by itself too: no words, telephone or links, or anybody could write medical advice, and
 * a bill, under the clinic's own address.
 */
const harmless =
  'appearance autoplay clinic-word depth device heading-level jurisdiction lang moment position section sections slide view zone';
const isFramed = parent !== window;

/** Custom properties that it may set, with a property that takes the same kind of value. */
const properties = new Map<string, readonly [property: string, like: string]>([
  ['accent', ['--mn-accent', 'color']],
  ['font-size', ['--mn-font-size', 'font-size']],
  ['heading-font', ['--mn-heading-font', 'font-family']],
  ['on-accent', ['--mn-on-accent', 'color']],
  ['radius', ['--mn-radius', 'border-radius']],
  ['skin-tone', ['--mn-skin-tone', 'order']],
  ['space', ['--mn-space', 'flex-grow']],
  ['surface', ['--mn-surface', 'background-color']],
]);

const options = [...attributes, ...properties.keys(), 'scheme'];

/**
 * Parameters that trackers put behind an address (`utm_source`, `_gl`, `gclid`, `msclkid`): they write underscores, which
 * ours never have, or end in "click id". One of ours with an underscore is a slip all the same. And what asks for a check.
 */
const isTracker = (option: string): boolean =>
  /_|clk?id$|^mn-check$/.test(option) && !options.includes(option.replaceAll('_', '-'));

/** A bare address is asked what it is when somebody embeds it: only a whole one leads to the answer. */
function tellWhatIsMissing(): void {
  const about = document.querySelector('link[type="application/json+oembed"]')?.getAttribute('href');
  if (about?.startsWith('.'))
    warn(
      'This page was packed without its own address, so pasting that makes no frame. Pack again with --base-url, or give that address in the builder.',
    );
}

function setUp(): void {
  if (!widgets.includes(name)) {
    warn(`"${name}" is no widget. Ask for one by ?widget=; there are: ${widgets.join(', ')}.`);
    return;
  }
  const tag = `mn-${name}`;
  const prepared = place.querySelector(tag);
  const widget = prepared ?? document.createElement(tag);
  for (const [option, value] of asked) {
    const [property, like] = properties.get(option) ?? [];
    if (property && like && CSS.supports(like, value)) root.style.setProperty(property, value);
    else if (option === 'scheme' && /^(light|dark)$/.test(value)) root.style.colorScheme = value;
    else if (attributes.includes(option) && !isFramed && !harmless.split(' ').includes(option))
      warn(`${option} counts only where this page stands in a frame.`);
    else if (attributes.includes(option))
      widget.setAttribute(option, option === 'booking-url' ? address(value) : value);
    else if (!isTracker(option))
      warn(`${option}=${value} is not understood. Options: ${options.join(', ')}.`);
  }
  const language = asked.get('lang');
  if (language) root.lang = language;
  if (prepared) return;
  widget.append(...place.childNodes);
  place.append(widget);
  widget.addEventListener('mn-ready', () => (document.title = titleOf(widget) ?? document.title), {
    once: true,
  });
}

/** `/book` is meant on the page around, not on the server that the widgets come from. */
function address(value: string): string {
  try {
    return new URL(value, document.referrer || location.href).href;
  } catch {
    return value;
  }
}

const titleOf = (widget: Element): string | undefined =>
  widget.shadowRoot?.querySelector('#heading')?.textContent.trim() || undefined;

/** WordPress names the frames that it makes from a bare address, and shows one as soon as it says how high it is. */
const [, secret] = /^#\?secret=([a-zA-Z0-9]+)$/.exec(location.hash) ?? [];

function tellHeight(): void {
  const height = Math.ceil(place.getBoundingClientRect().height);
  parent.postMessage({type: 'mn-height', widget: name, height}, '*');
  if (secret) parent.postMessage({message: 'height', value: height, secret}, '*');
}

setUp();
if (!isFramed) tellWhatIsMissing();
else {
  new ResizeObserver(tellHeight).observe(place);
  // Out of view, nothing is observed, but what is asked for is measured.
  addEventListener('mn-ready', tellHeight);
  addEventListener('message', ({data, source}: MessageEvent<{type?: unknown; message?: unknown} | null>) => {
    if (source === parent && (data?.type === 'mn-height?' || data?.message === 'ready')) tellHeight();
  });
  tellHeight();
}
