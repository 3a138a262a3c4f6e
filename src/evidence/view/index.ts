import {html, nothing} from 'lit';
import {fill} from '../../language/fill.js';
import {inLanguage} from '../../language/message.js';
import {claimTable} from '../claim-table.js';
import {isClaim, type LabelledStatement} from '../claim.js';
import {evidenceContent} from './evidence-view.content.js';
import {formatMonth, oldestReview} from '../review.js';
import {sources, type SourceId} from '../sources.js';

export {evidenceStyles as styles} from './evidence-view.styles.js';

/** From the weakest to the strongest. */
const grades = ['D', 'C', 'B', 'A'] as const;

/**
 * What "How do we know?" opens: the strength of each statement in plain words, its references, and when it was last
 * checked. Loaded on demand, as few patients ask; the sources of all widgets come with it.
 */
export function evidenceView(statements: readonly LabelledStatement[], language: string, locale: string) {
  return inLanguage(language, () => {
    const words = evidenceContent();
    const known = statements.map(({label, statement}) => ({
      label,
      evidence: isClaim(statement) ? (claimTable[statement.id] ?? statement) : undefined,
    }));
    const reviewed = oldestReview(known.flatMap(({evidence}) => evidence ?? []));
    return html`<ul class="evidence-claims" role="list">
        ${known.map(
          ({label, evidence}) =>
            html`<li>
              <p class="evidence-label">${label}</p>
              ${
                evidence
                  ? html`<p class="evidence-grade">
                        <span class="evidence-strength" aria-hidden="true"
                          >${grades.map((_, i) => html`<i class=${i <= grades.indexOf(evidence.grade) ? 'is-on' : ''}></i>`)}</span
                        >${words[evidence.grade]}
                      </p>
                      <ul class="evidence-sources" role="list">
                        ${evidence.sources.map((id) => html`<li>${reference(id)}</li>`)}
                      </ul>`
                  : html`<p>${words.ownWords}</p>`
              }
            </li>`,
        )}
      </ul>
      ${language === 'en' ? nothing : html`<p class="evidence-reviewed">${words.unreviewedTranslation}</p>`}
      ${reviewed ? html`<p class="evidence-reviewed">${fill(words.reviewed, {month: formatMonth(reviewed, locale)})}</p>` : nothing}`;
  });
}

function reference(id: SourceId) {
  const {citation, href} = sources[id];
  return href ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${citation}</a>` : citation;
}
