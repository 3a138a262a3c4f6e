import {ReactiveElement} from 'lit';
import type {LocaleContext} from '../language/language.js';
import {inLanguage} from '../language/message.js';
import {commonContent} from './common.content.js';
import {evidenceDisclosure, sourcesView, type EvidenceState} from './evidence-disclosure.js';
import {headingAt} from './heading.js';
import {opening} from './opening.js';
import type {ClinicDetails, WidgetContent, WidgetContext} from './widget-context.js';
import {jurisdictionOf, notesFor, rulesFor} from './widget-jurisdiction.js';
import type {WidgetParts} from './widget-parts.js';
import type {WidgetWords} from './widget-words.js';

/** The attributes of every widget that decide what its templates show. */
interface Host extends ReactiveElement, ClinicDetails {
  readonly compact: boolean;
  readonly headingLevel: number;
  readonly hideEvidence: boolean;
  readonly jurisdiction: string;
  readonly reviewedBy: string;
  readonly reviewedOn: string;
}

/** The context of a widget, which reads as it is at each moment. */
export function createContext<Content extends WidgetContent>(
  host: Host,
  words: WidgetWords<Content>,
  parts: WidgetParts,
  locale: () => LocaleContext,
): WidgetContext<Content> {
  const evidence: EvidenceState = {};
  const read = () => words.read(context.language);
  const context: WidgetContext<Content> = Object.freeze({
    host,
    get words() {
      return read().content;
    },
    get common() {
      return inLanguage(context.language, commonContent);
    },
    get language() {
      return locale().wording ?? locale().language;
    },
    get locale() {
      return locale().locale;
    },
    get times() {
      return read().times;
    },
    get depths() {
      return read().depths;
    },
    get jurisdiction() {
      return jurisdictionOf(host);
    },
    get rules() {
      return rulesFor(host);
    },
    opening: () => opening(context, (name) => host.compact && words.isOurs(name, context.language)),
    heading: (text, below = 0) => headingAt(host.headingLevel, below, text),
    evidence: (...statements) => evidenceDisclosure(context.common.evidence, context.sources(...statements)),
    sources: (...statements) => sourcesView(host, context, evidence, statements),
    notes: (...topics) => notesFor(host, locale().language, topics),
    update: () => ReactiveElement.prototype.requestUpdate.call(host),
    emit: (name, detail) =>
      void host.dispatchEvent(new CustomEvent(name, {bubbles: true, composed: true, detail})),
    load: (part) => parts.loadForReader(part),
  } satisfies WidgetContext<Content>);
  return context;
}
