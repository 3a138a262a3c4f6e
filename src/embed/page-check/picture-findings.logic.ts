/* The clinic's own pictures in a widget: still in their places, and to be had. */
import {quoted, type Finding, type PageFacts} from './finding.js';
import type {Source} from './tags.logic.js';

/** The widget that compares two pictures shows none without them. */
const comparing = 'mn-results-compare';

function lostPictures({tags}: Source): Finding[] {
  const shown = tags.filter(({hidden}) => !hidden);
  const tag = shown.find(({name}) => name === comparing);
  const has = (slot: string): boolean =>
    shown.some(({widget, attributes}) => widget === comparing && attributes.get('slot')?.startsWith(slot));
  if (!tag || (has('before') && has('after'))) return [];
  return [
    {
      id: 'no-pictures',
      grade: 'doubt',
      title: 'The pictures before and after are not in their places',
      about:
        'The editor has taken them out, or their slot="before" and slot="after". Paste the code again, into a block for HTML or code, not for text.',
      code: quoted(tag),
    },
  ];
}

export function pictureFindings(source: Source, {live}: PageFacts): Finding[] {
  const broken = (live?.pictures ?? []).map(({widget, address}): Finding => ({
    id: 'picture',
    grade: 'doubt',
    title: `A picture in ${widget} does not show`,
    about:
      'Open its address in a new tab. If no picture comes, upload it there, or correct the address in the code, capitals too.',
    code: address,
  }));
  return [...lostPictures(source), ...broken];
}
