import {html, isServer, nothing} from 'lit';
import type {WidgetContext} from '../../element/widget-context.js';
import {lineIcon, searchPath} from '../../illustrations/line-icon.js';
import {fill} from '../../language/fill.js';
import type {Answers} from './answers.js';
import type {BigAnswer, FaqContent} from './faq.content.js';
import {filterFrom, type Item, type Section} from './faq.logic.js';
import type {FoldedSections} from './folded-sections.js';
import type {OpenQuestions} from './open-questions.js';
import type {SearchField} from './search-field.js';

/** The three that most people ask, each as long as its question is there. */
export function bigAnswers(answers: Readonly<Record<string, BigAnswer>>, items: readonly Item[]) {
  const shown = Object.entries(answers).filter(
    ([id, one]) => one?.number && items.some((item) => item.id === id),
  );
  if (!shown.length) return nothing;
  return html`<ul class="big-answers" role="list" part="answers">
    ${shown.map(
      ([, {question, number, unit, text}]) =>
        html`<li>
          <b>${question}</b>
          <p><span class="number">${number}</span> <span class="small">${unit}</span></p>
          <p class="small muted">${text}</p>
        </li>`,
    )}
  </ul>`;
}

/** How what a search left was found: true where only the answer holds it. */
type Found = ReadonlyMap<string, boolean>;

/** The questions as they stand in their sections. */
export interface QuestionList {
  readonly context: WidgetContext<FaqContent>;
  readonly headingLevel: number;
  readonly answers: Answers;
  readonly openQuestions: OpenQuestions;
  /** For sections that nobody has opened. */
  readonly folded: FoldedSections;
  /** Whether everything is built, so that it is on paper. */
  readonly isWhole: boolean;
  /** Those that a search left, or all. */
  readonly shown: readonly Item[];
  readonly found: Found | undefined;
}

/** The field to find a question in, what it has left, and the button that opens all. */
export function tools(
  {context, openQuestions, shown}: QuestionList,
  {part, query, searchFor, clear}: SearchField,
  total: number,
  hasFilter: boolean,
) {
  const {labels, actions} = context.words;
  const allOpen = openQuestions.areOpen(openQuestions.sections, shown);
  return html`<div class="tools" part="tools">
    ${
      hasFilter && total >= filterFrom
        ? html`<div class="filter" role="search">
              <label for="filter">${labels.filter}</label>
              <div class="field">
                ${lineIcon(searchPath, 'search')}
                <input
                  id="filter"
                  type="search"
                  autocomplete="off"
                  spellcheck="false"
                  @input=${(event: Event) => searchFor((event.target as HTMLInputElement).value)}
                />
                ${query ? part?.clearButton(actions, clear) : nothing}
              </div>
            </div>
            <div class="status" role="status">
              <p class="small muted ${query ? '' : 'visually-hidden'}">
                ${fill(labels.count, {n: shown.length, total})}
              </p>
              ${shown[0] ? nothing : part?.emptyText(actions)}
            </div>`
        : nothing
    }
    ${
      shown[0]
        ? html`<button
            class="button"
            part="button"
            type="button"
            @click=${() => (allOpen ? openQuestions.closeAll() : openQuestions.show(...shown.map(({id}) => id)))}
          >
            ${allOpen ? labels.closeAll : labels.openAll}
          </button>`
        : part?.emptyAction(actions, clear)
    }
  </div>`;
}

export function sectionView(list: QuestionList, section: Section) {
  const {context, openQuestions, shown} = list;
  const {id, title, note, items} = section;
  return html`<details
    id="section-${id}"
    class=${items.some((item) => shown.includes(item)) ? 'section' : 'section is-out'}
    part=${openQuestions.isOpen(section) ? 'section section-open' : 'section'}
    .open=${openQuestions.isOpen(section)}
  >
    <summary>${context.heading(title, 1)}</summary>
    ${note ? html`<p class="small muted">${note}</p>` : nothing}
    <div class="questions">
      ${isServer || list.isWhole || openQuestions.isBuilt(section) ? items.map((item) => questionView(list, item)) : list.folded.element(section)}
    </div>
  </details>`;
}

function questionView(list: QuestionList, item: Item) {
  const {context, headingLevel, answers, openQuestions, isWhole, shown, found} = list;
  const {id, question} = item;
  const isOpen = openQuestions.hasOpen(id);
  const isBuilt = isWhole || openQuestions.hasBuilt(id);
  return html`<details
    id="faq-${id}"
    class=${shown.includes(item) ? 'question' : 'question is-out'}
    part=${isOpen ? 'question question-open' : 'question'}
    .open=${isOpen}
  >
    <summary>
      ${
        // The base has no level below its fifth.
        headingLevel > 3 ? html`<h6>${question}</h6>` : context.heading(question, 2)
      }${found?.get(id) ? html`<span class="small muted">${context.words.actions.inAnswer}</span>` : nothing}
    </summary>
    <div class="answer" part="answer">
      ${isBuilt ? answers.rich(item) : html`<p class="is-text">${answers.plain(item)}</p>`}
      ${isBuilt || isOpen ? answers.foot(item) : nothing}
    </div>
  </details>`;
}
