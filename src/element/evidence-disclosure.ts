import {html, nothing} from 'lit';
import type {LabelledStatement} from '../evidence/claim.js';
import {lazy} from '../page/lazy.js';
import type {SourcesView, WidgetContext} from './widget-context.js';

/** The sources: fetched when somebody asks for them, or beforehand for a print. */
export const evidencePart = lazy('sources', () => import('../evidence/view/index.js'), {
  expects: 'evidenceView',
  messages: ['evidence-view'],
});

interface Reviewed {
  readonly hideEvidence: boolean;
  readonly reviewedBy: string;
  readonly reviewedOn: string;
}

/** Where the sources of one widget could not be loaded, that is said in their place. */
export interface EvidenceState {
  hasFailed?: boolean;
}

/** "How do we know?" under some statements; nothing where a clinic hides it, or none has words. */
export function sourcesView(
  {hideEvidence, reviewedBy, reviewedOn}: Reviewed,
  {common, language, locale, load}: WidgetContext<unknown>,
  state: EvidenceState,
  statements: readonly LabelledStatement[],
): SourcesView | undefined {
  const shown = statements.filter(({statement}) => statement?.text);
  if (hideEvidence || !shown.length) return undefined;
  return {
    about: beginning(shown[0]!.label),
    load: () => void load(evidencePart).then((part) => (state.hasFailed = !part)),
    view:
      evidencePart.loaded?.evidenceView(shown, language, locale, reviewedBy, reviewedOn) ??
      (state.hasFailed ? html`<p>${common.evidenceFailed}</p>` : nothing),
  };
}

/** The same as a line that unfolds. */
export const evidenceDisclosure = (question: string, sources: SourcesView | undefined) =>
  sources
    ? html`<details class="evidence small" part="evidence" .ontoggle=${sources.load}>
        <summary><span>${question}</span><span class="visually-hidden">${sources.about}</span></summary>
        ${sources.view}
      </details>`
    : nothing;

/** The first words of a label: lists of buttons and links read names out whole. */
const beginning = (label: string): string => {
  const words = label.split(' ');
  return words.length > 7 ? `${words.slice(0, 6).join(' ')} …` : label;
};
