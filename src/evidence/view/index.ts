import {html, nothing} from 'lit';
import {fill} from '../../language/fill.js';
import {inLanguage} from '../../language/message.js';
import {isClaim, type LabelledStatement} from '../claim.js';
import {citation, claimTable, sources} from '../evidence-data.js';
import {shownKind, type ShownKind} from '../evidence-kind.js';
import {evidenceContent} from './evidence-view.content.js';
import {gradeDots} from '../grade-dots.js';
import {clinicReview, formatMonth, oldestReview, type ClinicReview} from '../review.js';
import type {SourceId} from '../sources.js';

export {gradeDots} from '../grade-dots.js';
export {evidenceStyles as styles} from './evidence-view.styles.js';

type Words = ReturnType<typeof evidenceContent>;

interface Known {
  readonly label: string;
  readonly evidence: (typeof claimTable)[string] | undefined;
}

/**
 * Opened by "How do we know?": the statements by how they are known, which is said once for all of a kind in a sign, a few
 * words and one plain sentence; the references of each folded; and who has checked (`reviewedBy` and `reviewedOn` as the
 * clinic wrote them). Loaded on demand, as few patients ask; all sources come with it.
 */
export function evidenceView(
  statements: readonly LabelledStatement[],
  language: string,
  locale: string,
  reviewedBy = '',
  reviewedOn = '',
) {
  return inLanguage(language, () => {
    const words = evidenceContent();
    const kinds = new Map<ShownKind | undefined, Known[]>();
    for (const {label, statement} of statements) {
      const evidence = isClaim(statement) ? (claimTable[statement.id] ?? statement) : undefined;
      const kind = evidence && shownKind(evidence, sources);
      kinds.set(kind, [...(kinds.get(kind) ?? []), {label, evidence}]);
    }
    const reviewed = oldestReview([...kinds.values()].flat().flatMap(({evidence}) => evidence ?? []));
    return html`<ul class="evidence-claims" role="list">
        ${[...kinds].map(
          ([kind, known]) =>
            html`<li>
              ${
                kind
                  ? html`${gradeDots(kind, words.kinds[kind])}
                      <p class="evidence-plain">${words.plain[kind]}</p>`
                  : html`<p class="evidence-plain">${words.ownWords}</p>`
              }
              <ul class="evidence-known" role="list">
                ${known.map(({label, evidence}) => claim(label, evidence?.sources ?? [], kind, words))}
              </ul>
            </li>`,
        )}
      </ul>
      ${checked(reviewed, words, locale, clinicReview(reviewedBy, reviewedOn))}`;
  });
}

function claim(label: string, ids: readonly SourceId[], kind: ShownKind | undefined, words: Words) {
  return html`<li>
    <p class="evidence-label">${label}</p>
    ${
      ids.length
        ? html`<details class="evidence-papers">
            <summary>${fill(words.sources, {n: ids.length})}</summary>
            <ul class="evidence-sources" role="list">
              ${ids.map((id) => html`<li>${reference(id, kind === 'animals' ? '' : words.inAnimals)}</li>`)}
            </ul>
          </details>`
        : nothing
    }
  </li>`;
}

/** Who has checked, in every language alike: against the sources, we did; a clinician, only where a clinic says so. */
function checked(month: string | undefined, words: Words, locale: string, review?: ClinicReview) {
  if (!month) return nothing;
  return html`<p class="evidence-reviewed">
    ${fill(words.held, {month: formatMonth(month, locale)})}
    ${
      review
        ? fill(review.month ? words.reviewedBy : words.reviewedByUndated, {
            name: review.by,
            month: review.month && formatMonth(review.month, locale),
          })
        : words.unreviewed
    }
  </p>`;
}

function reference(id: SourceId, inAnimals: string) {
  const source = sources[id];
  const text = citation(source);
  return html`${
    source.href ? html`<a href=${source.href} target="_blank" rel="noopener noreferrer">${text}</a>` : text
  }${source.studied === 'animals' && inAnimals ? ` (${inAnimals})` : nothing}`;
}
