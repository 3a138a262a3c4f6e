import {Story} from '@storybook/addon-docs/blocks';
import {createElement as h, useRef, useState, type ReactNode} from 'react';
import {knownRoot} from '../test/support/roots.js';
import type {Entry} from './arg-types.js';

interface Place {
  /** A number for a part, a letter for a slot. */
  readonly mark: string;
  readonly name: string;
  readonly top: number;
  readonly left: number;
}

/** The letter of a slot: A, B, C … */
export const letter = (at: number): string => String.fromCharCode(65 + at);

/** Where a part or a slot shows: a slot where what stands in it does. */
function boxOf(root: ShadowRoot, kind: 'part' | 'slot', name: string): DOMRect | undefined {
  if (kind === 'part') return root.querySelector(`[part~="${name}"]`)?.getBoundingClientRect();
  const slot = root.querySelector<HTMLSlotElement>(name ? `slot[name="${name}"]` : 'slot:not([name])');
  if (!slot) return undefined;
  const [given] = slot.assignedElements();
  if (given) return given.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(slot);
  return range.getBoundingClientRect();
}

/** Places to the left of an edge, then to the right of it. */
const beside = [-1, -2, -3, 0, 1, 2, 3, 4, 5, 6, 7, 8];

/** Where each part and each slot of a widget stands in the box around it; none of those that do not show. */
function placesOf(box: HTMLElement, tag: string, parts: readonly Entry[], slots: readonly Entry[]): Place[] {
  const widget = box.querySelector(tag);
  const root = widget && knownRoot(widget);
  if (!root) return [];
  const origin = box.getBoundingClientRect();
  const taken: Place[] = [];
  const place = (kind: 'part' | 'slot', mark: string, name: string): Place[] => {
    const rect = boxOf(root, kind, name);
    if (!rect?.width || !rect.height) return [];
    const top = rect.top - origin.top + box.scrollTop;
    const edge = rect.left - origin.left;
    // Beside what it names, not on it; several that begin in one corner stand side by side.
    const isFree = (left: number) =>
      left >= 0 && !taken.some((one) => Math.abs(one.top - top) < 22 && Math.abs(one.left - left) < 24);
    const left = beside.map((step) => edge + step * 26).find(isFree) ?? edge;
    const found = {mark, name: name || 'the content', top, left};
    taken.push(found);
    return [found];
  };
  return [
    ...parts.flatMap(({name}, at) => place('part', `${at + 1}`, name)),
    ...slots.flatMap(({name}, at) => place('slot', letter(at), name)),
  ];
}

const badge = (mark: string, more = '') =>
  `anatomy__number ${/\d/.test(mark) ? '' : 'anatomy__number--slot'} ${more}`;

interface Given {
  readonly tag: string;
  readonly story: unknown;
  readonly parts: readonly Entry[];
  readonly slots: readonly Entry[];
}

/** The widget itself, and on demand a number on each of its parts and a letter on each of its slots. */
export function Anatomy({tag, story, parts, slots}: Given): ReactNode {
  const box = useRef<HTMLDivElement | null>(null);
  const [places, setPlaces] = useState<Place[]>();
  return h(
    'section',
    {className: 'widget-page__stage'},
    h(
      'div',
      // A box that scrolls is reached by keyboard.
      {ref: box, className: 'widget-page__hero', tabIndex: 0, role: 'region', 'aria-label': 'The widget'},
      h(Story, {of: story as never}),
      places?.map(({mark, top, left}) =>
        h('span', {key: mark, className: badge(mark, 'anatomy__mark'), style: {top, left}}, mark),
      ),
    ),
    h(
      'button',
      {
        type: 'button',
        className: 'widget-page__button',
        'aria-pressed': Boolean(places),
        onClick: () => setPlaces(places ? undefined : placesOf(box.current!, tag, parts, slots)),
      },
      places ? 'Hide the anatomy' : 'Show the anatomy: parts and slots',
    ),
    places &&
      h(
        'ol',
        {className: 'anatomy__legend'},
        places.map(({mark, name}) =>
          h('li', {key: mark}, h('span', {className: badge(mark)}, mark), h('code', null, name)),
        ),
      ),
  );
}
