import {html} from 'lit';
import {nearestPlace} from './face-targets.logic.js';
import type {FaceZoneId} from './face-zones.js';
import {facePoints} from './face.js';

interface Target<Id extends FaceZoneId> {
  readonly id: Id;
  readonly name: string;
  readonly isChosen: boolean;
  readonly choose: (id: Id) => void;
}

/** A radio button over its place of the face. A press is the face's own: see `chooseNearest`. */
export const faceTarget = <Id extends FaceZoneId>({id, name, isChosen, choose}: Target<Id>) =>
  html`<label class="target at-${id}">
    <input type="radio" name="zone" .value=${id} .checked=${isChosen} @change=${() => choose(id)} /><span
      class="dot"
    ></span
    ><span class="visually-hidden">${name}</span>
  </label>`;

/** A finger takes the nearest place: targets of 44 px would overlap on a face that is small. */
export function chooseNearest<Id extends FaceZoneId>(
  event: MouseEvent,
  ids: readonly Id[],
  choose: (id: Id) => void,
): void {
  // Keys and assistive technology act on the radio buttons themselves.
  if (!event.detail) return;
  event.preventDefault();
  const face = event.currentTarget as Element;
  const {left, top, width} = face.getBoundingClientRect();
  const scale = 240 / width;
  const places = Object.fromEntries(ids.map((id) => [id, facePoints(id)])) as Record<
    Id,
    ReturnType<typeof facePoints>
  >;
  const id = nearestPlace(places, (event.clientX - left) * scale, (event.clientY - top) * scale);
  choose(id);
  face.querySelector<HTMLElement>(`.at-${id} input`)!.focus({preventScroll: true});
}
