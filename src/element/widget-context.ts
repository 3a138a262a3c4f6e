import type {TemplateResult} from 'lit';
import type {OwnDepths} from '../content/apply-overrides.js';
import type {LabelledStatement} from '../evidence/claim.js';
import type {JurisdictionTopics} from '../evidence/jurisdictions.content.js';
import type {Jurisdiction} from '../evidence/jurisdictions.js';
import type {OwnTimes} from '../evidence/planned-times.js';
import type {LazyPart} from '../page/lazy.js';
import type {commonContent} from './common.content.js';

/** The words that every widget's content has. */
export interface WidgetContent {
  readonly heading: string;
  readonly intro?: string;
}

/** A clinic's details, in the attributes of every widget. */
export interface ClinicDetails {
  readonly bookingLabel: string;
  readonly bookingUrl: string;
  readonly clinicName: string;
  readonly phone: string;
}

/** A jurisdiction's notes on some topics, and how they are shown. */
export interface JurisdictionNotes {
  readonly view: unknown;
  readonly statements: readonly LabelledStatement[];
}

/** Opened by "How do we know?", where a widget shows it in a way of its own. */
export interface SourcesView {
  /** Its subject, in a few words. */
  readonly about: string;
  /** Nothing before it has been loaded. */
  readonly view: unknown;
  readonly load: () => void;
}

/**
 * The one bridge between an element and what it shows: templates, parts and the server read this and nothing else of
 * it. Frozen, and without the shadow root: a script of the page may hold it and learns no answer from it.
 */
export interface WidgetContext<Content = WidgetContent> {
  readonly host: HTMLElement & ClinicDetails;
  /** The widget's words, with the clinic's own laid over them. */
  readonly words: Content;
  /** Words that all widgets share. */
  readonly common: ReturnType<typeof commonContent>;
  /** The language of the words, as a BCP 47 tag; for private use, it tells the word for the clinic. */
  readonly language: string;
  /** The locale of dates and numbers. */
  readonly locale: string;
  /** Waiting times that the clinic set for itself. */
  readonly times: OwnTimes;
  /** The longest needles that the clinic works with. */
  readonly depths: OwnDepths;
  /** Whose rules count, by its id; empty where none is named. */
  readonly jurisdiction: string;
  /** The rules of the jurisdiction; none where none is named. */
  readonly rules: Jurisdiction;
  /** The widget's heading and opening sentence, each replaceable through its slot. */
  readonly opening: () => TemplateResult;
  /** A heading `below` the widget's own level (0 is the widget's own). */
  readonly heading: (text: unknown, below?: number) => TemplateResult;
  /** The quiet "How do we know?" under statements. */
  readonly evidence: (...statements: LabelledStatement[]) => unknown;
  /** The same for a sheet over a card; nothing where a clinic hides it or there is nothing to show. */
  readonly sources: (...statements: LabelledStatement[]) => SourcesView | undefined;
  /** The jurisdiction's notes on some topics; nothing where none is named. */
  readonly notes: (...topics: (keyof JurisdictionTopics)[]) => JurisdictionNotes;
  /** Renders anew. */
  readonly update: () => void;
  /** Tells the page that something happened. Never carries what a patient answered. */
  readonly emit: (name: `mn-${string}`, detail?: unknown) => void;
  /** Loads a part with its words and styles, then renders anew; nothing where it cannot be loaded. */
  readonly load: <Module extends object>(part: LazyPart<Module>) => Promise<Module | undefined>;
}
