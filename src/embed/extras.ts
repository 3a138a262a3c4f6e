/*
 * Extras that only some pages have, loaded where they do: placeholders for widgets, frames with pages of ours, and the
 * question what is wrong with the page.
 */
import {warn} from './warn.js';

const pageCheck = () => import('./page-check.js');
let isChecked = false;

/** Sets up each element as what it is. */
export function setUp(elements: Iterable<HTMLElement>, folder: string, widgets: readonly string[]): void {
  if (!isChecked && /[?&#]mn-check\b/.test(location.href)) {
    isChecked = true;
    pageCheck().then(
      ({checkPage}) => checkPage(folder, widgets),
      (error: unknown) => warn(`page-check.js could not be loaded (${String(error)}).`),
    );
  }
  for (const element of elements) {
    if (element.localName === 'iframe') keepHeight(element as HTMLIFrameElement, folder);
    else replace(element, widgets);
  }
}

const unknown = new Set<string>();
const placeholders = '[data-mn-widget],.mn-widget';

/** An attribute of a placeholder for its widget, without the prefix. Never code, nor what HTML itself sets. */
const option = /^data-mn-(?!on|widget$|style$|class$|id$|slot$|is$)([a-z][a-z-]*)$/;

/**
 * Puts the widget in the place of an element like `<div data-mn-widget="prep-quiz" data-mn-clinic-name="…">`, or
 * `<div class="mn-widget mn-prep-quiz">` where an editor keeps nothing but classes. What stands in it stays in it, in
 * the slot that `data-mn-slot` names, as editors drop `slot`.
 */
function replace(placeholder: HTMLElement, widgets: readonly string[]): void {
  const classes = [...placeholder.classList];
  const named = placeholder.dataset.mnWidget?.trim().replace(/^mn-/, '');
  const name = named ?? classes.map((one) => one.slice(3)).find((one) => widgets.includes(one)) ?? '';
  // Widgets themselves may carry our classes; a placeholder may have gone since it was found.
  if (placeholder.localName.startsWith('mn-') || !placeholder.parentNode) return;
  if (!widgets.includes(name)) {
    const given = named ?? placeholder.className;
    if (!unknown.has(given)) warn(`"${given}" is no widget. There are: ${widgets.join(', ')}.`);
    unknown.add(given);
    return;
  }
  const widget = document.createElement(`mn-${name}`);
  for (const {name: attribute, value} of placeholder.attributes) {
    const [, own] = option.exec(attribute) ?? [];
    if (own) widget.setAttribute(own, value);
    else if (/^(id|style|lang|dir|title|hidden|slot|data-(?!mn-).*)$/.test(attribute))
      widget.setAttribute(attribute, value);
  }
  const rest = classes.filter((one) => one !== 'mn-widget' && one !== `mn-${name}`);
  if (rest.length) widget.className = rest.join(' ');
  if (placeholder.localName === 'a') {
    // A link is more than its text.
    const link = placeholder.cloneNode(true) as HTMLElement;
    for (const attribute of link.getAttributeNames())
      if (!/^(href|rel|target)$/.test(attribute)) link.removeAttribute(attribute);
    widget.append(link);
  } else widget.append(...placeholder.childNodes);
  for (const child of widget.querySelectorAll<HTMLElement>('[data-mn-slot]')) {
    // A placeholder inside has children of its own.
    if (child.parentElement!.closest(placeholders)) continue;
    // Editors wrap pictures in paragraphs, and only children have slots; `<picture>` is more than its image.
    const whole = child.closest('picture') ?? child;
    whole.slot = child.dataset.mnSlot!;
    widget.append(whole);
  }
  placeholder.replaceWith(widget);
}

/** All of the page's, as one may get its address, or another, at any time. */
const frames = new Set<HTMLIFrameElement>();
let ours: string;

/** Our pages in frames tell how high they are: whenever that changes, and when asked. */
function keepHeight(frame: HTMLIFrameElement, folder: string): void {
  ours = folder;
  for (const known of frames) if (!known.isConnected) frames.delete(known);
  if (frames.has(frame)) return;
  addEventListener('message', hear);
  frames.add(frame);
  if (frame.src.startsWith(folder)) frame.contentWindow?.postMessage({type: 'mn-height?'}, '*');
}

function hear({data, origin, source}: MessageEvent<{type?: unknown; height?: unknown} | null>): void {
  if (data?.type !== 'mn-height' || typeof data.height !== 'number' || !(data.height > 0)) return;
  for (const frame of frames) {
    // A page that a link inside has led to would speak from the same window.
    const isOurs = origin === new URL(ours).origin || (origin === 'null' && hasNoOrigin(frame));
    if (isOurs && frame.contentWindow === source && frame.src.startsWith(ours))
      frame.style.height = `${Math.min(data.height, 20_000)}px`;
  }
}

/** A sandbox takes the origin away, also from what is inside of a page that has lost its own. */
const hasNoOrigin = ({sandbox}: HTMLIFrameElement): boolean =>
  self.origin === 'null' || (sandbox.length > 0 && !sandbox.contains('allow-same-origin'));
