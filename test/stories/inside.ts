// What test/stories/run.mjs asks of a story from inside of its page.
import {pseudoTag} from '../../stories/support/pseudo-tag.js';
import {finishMotion, overhangs} from '../support/layout.js';
import {hardCoded} from '../support/pseudo-language.js';

const widgetsIn = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.localName.startsWith('mn-') ? [element] : []),
    ...(element.shadowRoot ? widgetsIn(element.shadowRoot) : []),
  ]);

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value
      ? Object.values(value).flatMap(textsIn)
      : [];

function parsed(value: unknown): unknown {
  try {
    return typeof value === 'string' ? JSON.parse(value) : value;
  } catch {
    return undefined;
  }
}

/** What the story's own clinic wrote, which no translator is asked for. */
const ownTexts = (widget: HTMLElement): string[] =>
  [
    ...textsIn(parsed((widget as {content?: unknown}).content)),
    ...[...widget.querySelectorAll('script')].flatMap(({textContent}) => textsIn(parsed(textContent))),
    ...[...widget.attributes].map(({value}) => value),
  ].filter((text) => text.length > 2);

const speaksPseudo = (root: ShadowRoot | null): boolean =>
  root?.querySelector('.root')?.getAttribute('lang') === pseudoTag;

/** Has a guide bring all its sections, as it does for printing: those out of view come much later, one by one. */
export function bringSections(): void {
  if (!document.querySelector('mn-treatment-guide')) return;
  for (const type of ['beforeprint', 'afterprint']) dispatchEvent(new Event(type));
}

/** Whether every widget has rendered, and a guide has all its sections. */
export const isComplete = (): boolean =>
  widgetsIn(document).every(
    ({shadowRoot: root}) =>
      !root ||
      (root.querySelector('.root') &&
        [...root.querySelectorAll<HTMLSlotElement>('.part > slot')].every((slot) =>
          slot.assignedElements({flatten: true}).some(({localName}) => localName.startsWith('mn-')),
        )),
  );

/** Whether every widget that the story gives no language of its own has taken the pseudo-language. */
export const allSpeakPseudo = (): boolean =>
  [...document.querySelectorAll('.host *')]
    .filter((one) => one.localName.startsWith('mn-') && one.closest('[lang]')!.matches('.host'))
    .every(({shadowRoot}) => speaksPseudo(shadowRoot));

/** What is hard-coded or sticks out, once nothing more comes. A story may keep words of before, which are not told. */
export function wordProblems(keepsWords: boolean): string[] {
  const widgets = widgetsIn(document);
  const own = widgets.flatMap(ownTexts);
  return widgets.flatMap((widget) => {
    const root = widget.shadowRoot;
    if (!root) return [];
    // A story may have a language of its own.
    const left =
      speaksPseudo(root) && !keepsWords
        ? hardCoded(root).filter((text) => !own.some((one) => one.includes(text) || text.includes(one)))
        : [];
    return [
      ...left.map((text) => `<${widget.localName}> says "${text.slice(0, 60)}" in every language`),
      ...overhangs(widget, root).map((text) => `<${widget.localName}> with longer words: ${text}`),
    ];
  });
}

/** Whether every widget shows the page's colours, and nothing has begun to fade since this was last asked. */
export function isAtRest(): boolean {
  const roots = widgetsIn(document).flatMap(({shadowRoot}) => shadowRoot ?? []);
  const moving = roots.flatMap((root) => root.getAnimations()).filter((one) => !ofProbe(one));
  roots.forEach(finishMotion);
  return (
    moving.length === 0 &&
    roots.every((root) => root.querySelector<HTMLElement>('.root')?.style.getPropertyValue('--_text'))
  );
}

/** Whether an animation is how a widget notices the page's colours, which nobody sees. */
const ofProbe = ({effect}: Animation): boolean =>
  effect instanceof KeyframeEffect && Boolean(effect.target?.matches('.probe'));

Object.assign(globalThis, {allSpeakPseudo, bringSections, isAtRest, isComplete, wordProblems});
