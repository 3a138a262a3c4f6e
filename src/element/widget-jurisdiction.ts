import {nothing} from 'lit';
import type {JurisdictionTopics} from '../evidence/jurisdictions.content.js';
import type {Jurisdiction} from '../evidence/jurisdictions.js';
import {lazy} from '../page/lazy.js';
import {siteSettings} from '../page/settings.js';
import type {JurisdictionNotes} from './widget-context.js';

/** Only pages that name a jurisdiction load its rules. */
export const jurisdictionPart = lazy('jurisdictions', () => import('../evidence/jurisdictions.js'), {
  expects: 'rulesOf',
  messages: ['jurisdictions'],
});

type Ruled = Element & {readonly jurisdiction: string};

/** Whose rules count for a widget, by its own attribute or the page's; empty where none is named. */
export const jurisdictionOf = ({jurisdiction}: Ruled): string =>
  String(jurisdiction || siteSettings().jurisdiction || '').toLowerCase();

/** Those rules; none before they have been loaded. */
export function rulesFor(widget: Ruled): Jurisdiction {
  const id = jurisdictionOf(widget);
  return (id && jurisdictionPart.loaded?.rulesOf(id, widget)) || {};
}

export function notesFor(
  widget: Ruled,
  language: string,
  topics: readonly (keyof JurisdictionTopics)[],
): JurisdictionNotes {
  const statements = jurisdictionPart.loaded?.notesOn(jurisdictionOf(widget), language, topics) ?? [];
  return {view: jurisdictionPart.loaded?.notesView(statements) ?? nothing, statements};
}
