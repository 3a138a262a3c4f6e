/*
 * The page in the preview: shows what the builder says, on the built files of the widgets, as a clinic's page would.
 * What can change while it stands there does; the rest is put in anew.
 */
import type {SamplePage} from './language/sample-page.js';
import {isMessage, ready, type Show} from './preview-message.js';

const root = document.documentElement;
const place = document.getElementById('place')!;
const tokenNames = ['--mn-accent', '--mn-radius', '--mn-space', '--mn-skin-tone'];
let shown = '';

function show({look, font, text, ground, page, tokens, markup}: Show): void {
  root.dataset.look = look;
  root.dataset.font = font;
  root.style.setProperty('--text', text);
  root.style.setProperty('--ground', ground);
  const values = new Map(tokens);
  for (const name of tokenNames) root.style.setProperty(name, values.get(name) ?? null);
  say(page);
  if (markup !== shown) put(markup);
  shown = markup;
}

/** What stands around the widget. */
function say({lang, dir, texts, menu, menuName}: SamplePage): void {
  root.lang = lang;
  root.dir = dir;
  for (const [selector, text] of Object.entries(texts)) document.querySelector(selector)!.textContent = text;
  document.querySelector('.menu')!.setAttribute('aria-label', menuName);
  document.querySelectorAll('.menu li').forEach((entry, index) => (entry.textContent = menu[index] ?? ''));
}

/** The snippet, parsed as a browser parses it on a clinic's page; scripts that are parsed so never run. */
function put(markup: string): void {
  const [next] = new DOMParser().parseFromString(markup, 'text/html').body.children;
  const [now] = place.children;
  if (!next) return;
  if (now && canBecome(now, next)) become(now, next);
  else place.replaceChildren(document.adoptNode(next));
}

const isOf = (one: Element, other: Element): boolean =>
  one.getAttributeNames().every((name) => other.hasAttribute(name));

/** An attribute that goes would leave nothing where a widget has a standard. */
const canBecome = (now: Element, next: Element): boolean =>
  now.localName === next.localName && isOf(now, next);

function become(now: Element, next: Element): void {
  for (const {name, value} of next.attributes)
    if (now.getAttribute(name) !== value) now.setAttribute(name, value);
  if (now.innerHTML === next.innerHTML) return;
  now.replaceChildren(...[...next.childNodes].map((node) => document.adoptNode(node)));
  (now as Partial<{requestUpdate(): void}>).requestUpdate?.();
}

addEventListener('message', ({data, source, origin}: MessageEvent<unknown>) => {
  if (source === parent && origin === location.origin && isMessage(data, 'builder-show')) show(data as Show);
});
// Links open beside the preview, by the page's base; those within the widget stay in it.
document.addEventListener('click', (event) => {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (link?.getAttribute('href')?.startsWith('#')) link.target = '_self';
});
parent.postMessage(ready, location.origin);
