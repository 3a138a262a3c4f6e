import {html} from 'lit';
import {warnOnce} from '../page/warn-once.js';
import {inLanguage} from '../language/message.js';
import type {LabelledStatement} from './claim.js';
import {jurisdictionsContent, type JurisdictionTopics} from './jurisdictions.content.js';
import type {SourceId} from './sources.js';

/** Places whose rules the widgets know. */
export const jurisdictionIds = ['us', 'gb', 'gb-sct', 'eu', 'au'] as const;
export type JurisdictionId = (typeof jurisdictionIds)[number];

/** Changes that the rules of a place make in the widgets. Only as a source says; an absent one changes nothing. */
export interface Jurisdiction {
  /** Set where we have read no rule: the name is known, and nothing changes. */
  readonly unread?: true;
  /** Needle length, in millimetres, from which special rules apply: the widgets mark it, and say what it is. */
  readonly depthCeiling?: {readonly millimetres: number; readonly sources: readonly SourceId[]};
  /** Age in years below which a rule or a plan of the place asks for care; what it says is in the place's note. */
  readonly minimumAge?: {readonly years: number; readonly sources: readonly SourceId[]};
  /** Benefits outside what devices are authorised for there are marked. */
  readonly marksOffLabel?: {readonly sources: readonly SourceId[]};
  /**
   * Medicines on prescription may not be advertised to the public. Words do not change with the place for that: none
   * names one but to ask about it or to pause it, and none a brand (held to it by the tests).
   */
  readonly medicinesNotAdvertised?: {readonly sources: readonly SourceId[]};
  /** Numbing has rules of its own, which the pain explainer says. */
  readonly numbingRules?: {readonly sources: readonly SourceId[]};
  /** Before-and-after pictures are not shown. */
  readonly hidesResultPictures?: {readonly sources: readonly SourceId[]};
}

/** The presets as data. A clinic remains responsible for the rules of its place; these err towards care. */
export const jurisdictions: Readonly<Record<JurisdictionId, Jurisdiction>> = {
  us: {
    minimumAge: {years: 22, sources: ['fda-devices']},
    marksOffLabel: {sources: ['fda-devices', 'ecfr-878-4430']},
  },
  gb: {
    minimumAge: {years: 18, sources: ['cap-age-2022']},
    medicinesNotAdvertised: {sources: ['asa-medicines']},
  },
  'gb-sct': {
    // From 1.5 mm up, microneedling is a specified procedure (schedule 1, paragraph 8).
    depthCeiling: {millimetres: 1.5, sources: ['scotland-2026']},
    minimumAge: {years: 18, sources: ['scotland-2026']},
    medicinesNotAdvertised: {sources: ['asa-medicines']},
    numbingRules: {sources: ['scotland-2026']},
  },
  // We have read no rule of the Union, nor of its members.
  eu: {unread: true},
  au: {
    minimumAge: {years: 18, sources: ['ahpra-2025']},
    hidesResultPictures: {sources: ['ahpra-2025']},
  },
};

const isKnown = (id: string): id is JurisdictionId => Object.hasOwn(jurisdictions, id);

/** The rules of a place; those of no place, and a warning, where its name is not known. */
export function rulesOf(id: string, element: Element): Jurisdiction {
  if (isKnown(id)) return jurisdictions[id];
  warnOnce(element, 'jurisdiction', `"${id}" is not known.`, `Use one of ${jurisdictionIds.join(', ')}.`);
  return {};
}

/** The notes of a place's rules on some topics. */
export function notesOn(
  id: string,
  language: string,
  topics: readonly (keyof JurisdictionTopics)[],
): LabelledStatement[] {
  if (!isKnown(id)) return [];
  const words = inLanguage(language, jurisdictionsContent);
  const notes: JurisdictionTopics = words[id];
  return topics.flatMap((topic) => notes[topic] ?? []).map((statement) => ({label: words.title, statement}));
}

/** Those notes as a patient reads them. */
export const notesView = (notes: readonly LabelledStatement[]) =>
  notes.map(({label, statement}) => html`<p class="boxed small"><b>${label}</b><br />${statement.text}</p>`);
