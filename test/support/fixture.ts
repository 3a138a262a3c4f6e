/*
 * All that tests take from a test library passes through here, so that another library is one file away.
 */
import {expect} from '@open-wc/testing';
import {render, type TemplateResult} from 'lit';
import {everyElement, knownRoot, rootOf, withOpenRoots} from './roots.js';
import {finishMotion} from './layout.js';
import {painted, until} from './until.js';
import './warnings.js';

export {expect};
export {html} from 'lit';
export {everyElement, focusedIn, rootOf} from './roots.js';
export {painted, until} from './until.js';
export {warnings} from './warnings.js';

/** What tests need to know of a widget, whichever it is. */
export interface Widget extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  readonly isUpdatePending: boolean;
}

/** How a page treats a widget that is put on it. */
export interface Page {
  /** Width of the column that the widget stands in, in pixels. */
  readonly width?: number;
  readonly dir?: 'ltr' | 'rtl';
  readonly lang?: string;
  /** Styles of the page; its column is `.column`. */
  readonly css?: string;
}

const undo: (() => void)[] = [];
afterEach(() => undo.splice(0).forEach((step) => step()));

/** A column on the page, gone when the test ends. */
export function column({width = 700, dir = 'ltr', lang = 'en', css = ''}: Page = {}): HTMLElement {
  const place = Object.assign(document.createElement('div'), {className: 'column', dir, lang});
  place.style.inlineSize = `${width}px`;
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  document.body.prepend(place);
  scrollTo(0, 0);
  undo.push(() => {
    place.remove();
    style.remove();
  });
  return place;
}

/** Puts a widget into a column, and waits until it has rendered in the page's colours. */
export async function fixture<Element extends HTMLElement>(
  template: TemplateResult,
  page?: Page,
): Promise<Element> {
  const place = column(page);
  render(template, place);
  const element = place.querySelector<Element>(':not(:not(:defined))')!;
  await settled(element);
  return element;
}

/** When a widget has rendered all that has changed, and has read the page's colours. */
export async function settled(element: Element): Promise<void> {
  const widget = element as Widget;
  await until(() => !widget.isUpdatePending, `<${element.localName}> has rendered`);
  await until(
    () => rootOf(element).querySelector<HTMLElement>('.root')?.style.getPropertyValue('--_text'),
    `<${element.localName}> has read the page's colours`,
  );
  await until(() => !widget.isUpdatePending, `<${element.localName}> has rendered`);
  // What follows the first view.
  await widget.updateComplete;
  await painted();
}

/** When nothing moves or fades any more, in an element and in what it holds. */
export async function atRest(element: Element): Promise<void> {
  const roots = [element, ...everyElement(rootOf(element))].flatMap((one) => knownRoot(one) ?? []);
  for (let still = 0, frames = 0; still < 3 && frames < 60; frames++) {
    roots.forEach(finishMotion);
    await painted();
    still = roots.some((root) => root.getAnimations().length > 0) ? 0 : still + 1;
  }
}

/** Fails for everything that axe finds in an element, closed shadow roots included. */
export async function accessible(element: Element): Promise<void> {
  await atRest(element);
  await withOpenRoots(element, () => expect(element).to.be.accessible() as unknown as Promise<void>);
}

/** Clicks as a reader would: on the middle of what is drawn. */
export function press(target: Element): void {
  target.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'});
  (target as HTMLElement).click();
}

/** Calls `see` with every event of that name that reaches the page. */
export function listen<Type extends keyof HTMLElementEventMap>(
  type: Type,
  see: (event: HTMLElementEventMap[Type]) => void,
): void {
  document.addEventListener(type, see as EventListener);
  undo.push(() => document.removeEventListener(type, see as EventListener));
}

/** That two objects are one. An assertion would print both when they are not, and for elements that takes minutes. */
export function expectSame(one: unknown, other: unknown, what: string): void {
  expect(one === other, what).to.equal(true);
}

export {finishMotion};
