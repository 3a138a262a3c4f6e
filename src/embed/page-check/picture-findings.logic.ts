/* The clinic's own pictures in a widget: still in their places, and to be had. */
import {quoted, type Finding, type PageFacts} from './finding.js';
import {fill, msg} from './message.js';
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
      title: msg('The pictures before and after are not in their places', {id: 'builder.finding.noPictures'}),
      about: msg(
        'The editor has taken them out, or their slot="before" and slot="after". Paste the code again, into a block for HTML or code, not for text.',
        {id: 'builder.finding.noPicturesAbout'},
      ),
      code: quoted(tag),
    },
  ];
}

export function pictureFindings(source: Source, {live}: PageFacts): Finding[] {
  const broken = (live?.pictures ?? []).map(({widget, address}): Finding => ({
    id: 'picture',
    grade: 'doubt',
    title: fill(msg('A picture in {widget} does not show', {id: 'builder.finding.picture'}), {widget}),
    about: msg(
      'Open its address in a new tab. If no picture comes, upload it there, or correct the address in the code, capitals too.',
      {id: 'builder.finding.pictureAbout'},
    ),
    code: address,
  }));
  return [...lostPictures(source), ...broken];
}
