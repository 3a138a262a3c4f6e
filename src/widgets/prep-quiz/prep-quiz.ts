import {html, nothing, type PropertyValues} from 'lit';
import {today} from '../../calendar/dates.js';
import {baseStyles} from '../../element/base.styles.js';
import {setBackFields} from '../../controls/set-back-fields.js';
import {onEnter} from '../../controls/on-enter.js';
import {lazy} from '../../page/lazy.js';
import type {WidgetContext} from '../../element/widget-context.js';
import {WidgetElement} from '../../element/widget-element.js';
import {activesShape, drawPictogram} from '../../illustrations/pictogram-shape.js';
import {fill} from '../../language/fill.js';
import type {PrepQuizListContent} from './prep-quiz-list.content.js';
import type {OwnQuiz} from './prep-quiz-list-own.logic.js';
import {prepQuizContent, type PrepQuizContent} from './prep-quiz.content.js';
import {
  answer,
  choose,
  isAnswered,
  nextQuestion,
  previousQuestion,
  problemWith,
  progress,
  questions,
  visibleQuestions,
  type Answers,
  type Problem,
  type Question,
  type QuestionId,
} from './prep-quiz.logic.js';
import {prepQuizStyles} from './prep-quiz.styles.js';
import {optionLabel, type QuestionContent} from './prep-quiz.text.js';

/** Further questions and the list: loaded once something is chosen, whatever it is. */
const listPart = lazy('list', () => import('./prep-quiz-list.js'), {
  messages: [
    'own-times',
    'pausing',
    'prep-quiz-list',
    'prep-quiz-list-call',
    'prep-quiz-list-tell',
    'prep-quiz-list-do',
    'prep-quiz-questions',
    'handout',
  ],
  hasClinicWords: true,
});
type ListPart = NonNullable<typeof listPart.loaded>;

type Content = PrepQuizContent & Partial<Omit<PrepQuizListContent, keyof PrepQuizContent>>;

/**
 * A few questions, then a personal list of what to do before the appointment and what to tell the clinic. Never a
 * verdict. The shadow root is closed, and no answer leaves it: not in events, attributes, storage or requests.
 *
 * @tagname mn-prep-quiz
 * @fires {CustomEvent<null>} mn-start - When the first answer is given. Carries nothing.
 * @fires {CustomEvent<null>} mn-complete - When the list is shown. Carries nothing.
 */
export class PrepQuiz extends WidgetElement<Content, PrepQuizListContent> {
  static override styles = [baseStyles, prepQuizStyles];
  /** @internal */
  static override readonly closed = true;
  /** @internal */
  static override readonly messages = ['prep-quiz'];
  /** @internal */
  static override readonly parts = [listPart];

  // Private fields, not properties: a script on the page can read an element's properties.
  #root?: ShadowRoot;
  #answers: Answers = {};
  #current: QuestionId = questions[0]!.id;
  /** Chosen on the screen but not yet answered. */
  #draft: readonly string[] = [];
  #problem?: Problem | 'failed' | undefined;
  #showsList = false;
  /** The last thing pressed was no key. */
  #isPointed = false;
  /** The list sent the patient back to one question: the answers as they were then. */
  #editing?: Answers | undefined;
  #list?: InstanceType<ListPart['ListView']>;

  constructor() {
    super((quiz: PrepQuiz, root) => {
      quiz.#root = root;
      return quiz.#render();
    });
  }

  protected override defaultContent(): Content {
    const first = prepQuizContent();
    return listPart.loaded?.withPartContent(first) ?? first;
  }

  /** The clinic's quiz once the part is there; until then ours. */
  get #quiz() {
    const content = this.context.words;
    // The part may have come since the words were read.
    return (content.own && listPart.loaded?.quizOf(this.#whole)) ?? {questions, content};
  }

  /** The context of the list, whose words are there once it is loaded. */
  get #whole(): WidgetContext<PrepQuizListContent> {
    return this.context as WidgetContext<PrepQuizListContent>;
  }

  #render() {
    const quiz = this.#quiz;
    const {questions: asked, content} = quiz;
    const visible = visibleQuestions(this.#answers, asked);
    // The clinic may have taken the question away, or all of them.
    const question =
      visible.find(({id}) => id === this.#current) ?? visible.find(({id}) => !isAnswered(this.#answers, id));
    return listPart.loaded && (this.#showsList || !question)
      ? this.#renderList(listPart.loaded, quiz as OwnQuiz)
      : this.#renderQuestion(question!, asked, content);
  }

  #renderList({ListView}: ListPart, quiz: OwnQuiz) {
    this.#list ??= new ListView(
      this.#whole,
      (question) => this.#edit(question),
      () => this.#restart(),
    );
    return html`${this.context.opening()}${this.#list.render(this.#answers, quiz)}`;
  }

  #renderQuestion(question: Question, asked: readonly Question[], content: Content) {
    this.#current = question.id;
    const {ui, questions: words, whys} = content;
    const {title, hint} = (words as Partial<Record<QuestionId, QuestionContent>>)[question.id]!;
    const why = whys?.[question.id];
    const {number, total} = progress(question.id, asked);
    const isLast =
      this.#editing ||
      !nextQuestion(answer(this.#answers, question.id, this.#draft, asked), question.id, asked);
    return html`${this.context.opening()}
      <div class="question ${number > 1 ? 'is-later' : ''}" .onkeydown=${onEnter(this.#next)}>
        <p class="progress muted small" id="progress">
          <span>${fill(ui.progress, {n: number, total})}</span><span>${ui.privacy}</span>
        </p>
        <svg class="progress-bar" aria-hidden="true">
          <rect width="${((number + (question.shownWhen ? 0.5 : 0)) / total) * 100}%" height="6"></rect>
        </svg>
        <fieldset
          role=${question.kind === 'single' ? 'radiogroup' : nothing}
          aria-invalid=${this.#problem && question.kind === 'single' ? 'true' : nothing}
          aria-describedby="hint problem"
        >
          <legend id="title" tabindex="-1" aria-describedby="progress">
            ${number > 1 ? listPart.loaded!.pictogramOf(question.id) : drawPictogram(activesShape)}${this.context.heading(title, 1)}
          </legend>
          <p class="muted hint" id="hint">${hint} ${question.kind === 'multiple' ? ui.multiple : nothing}</p>
          ${
            question.kind === 'date'
              ? listPart.loaded?.dateQuestion(
                  this.#draft,
                  ui.date,
                  (chosen) => this.#choose(chosen),
                  !!this.#problem,
                )
              : nothing
          }
          <div
            class="options"
            .onpointerup=${() => {
              this.#isPointed = true;
            }}
            .onkeydown=${() => {
              // Never returned: false takes the key away.
              this.#isPointed = false;
            }}
          >
            ${question.options.map((option) => this.#renderOption(question, option, content))}
          </div>
        </fieldset>
        ${question.id === 'medicines' ? this.context.notes('age').view : nothing}
        <div class="moves">
          <p class="problem" id="problem" role="alert">${this.#problem ? ui[this.#problem] : nothing}</p>
          ${
            this.#editing || previousQuestion(this.#answers, question.id, asked)
              ? html`<button class="button button-quiet" part="button" type="button" .onclick=${this.#back}>
                  ${ui.back}
                </button>`
              : nothing
          }
          <button
            class="button button-primary"
            part="button button-primary"
            type="button"
            .onclick=${this.#next}
          >
            ${isLast ? ui.finish : ui.next}
          </button>
        </div>
      </div>
      ${
        whys && !why?.text
          ? nothing
          : html`<details class="why small" .ontoggle=${() => this.context.load(listPart)}>
              <summary><span>${ui.why}</span></summary>
              ${
                why
                  ? html`<p>${why.text}</p>
                      ${this.context.evidence({label: ui.why, statement: why})}`
                  : nothing
              }
            </details>`
      }`;
  }

  #renderOption({id, kind}: Question, option: string, content: Content) {
    return html`<label class="option">
      <input
        type=${kind === 'multiple' ? 'checkbox' : 'radio'}
        name="option"
        autocomplete="off"
        aria-invalid=${this.#problem && kind === 'multiple' ? 'true' : nothing}
        ?checked=${this.#draft.includes(option)}
        .onchange=${() => {
          this.#choose(choose(id, this.#draft, option, this.#quiz.questions));
          if (kind === 'single' && this.#isPointed) this.#goOn(id);
          this.#isPointed = false;
        }}
      /><span>${optionLabel(content, id, option)}</span>
    </label>`;
  }

  /** Another question, or an option that excludes others: what is ticked is what the answers say. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const fields = [...(this.#root?.querySelectorAll<HTMLInputElement>('.question input') ?? [])];
    const hasChanged = fields.some(
      ({type, checked, defaultChecked, value, defaultValue}) =>
        checked !== defaultChecked || (type === 'date' && !defaultValue && value && this.#draft[0]),
    );
    if (hasChanged) setBackFields(this.#root!, fields);
  }

  #choose(chosen: readonly string[]): void {
    void this.context.load(listPart);
    this.#draft = chosen;
    this.#problem = undefined;
    this.requestUpdate();
  }

  /** One answer, pointed at: the next question comes by itself, where Back takes it back. */
  #goOn(id: QuestionId): void {
    const draft = this.#draft;
    const {questions: asked} = this.#quiz;
    if (this.#editing || !previousQuestion(this.#answers, id, asked)) return;
    setTimeout(() => {
      if (draft === this.#draft && id === this.#current) void this.#next();
    }, 250);
  }

  #next = async (): Promise<void> => {
    // Of a question for a date, the field for it.
    const first = this.#root!.querySelector('input')!;
    const unfinishedDate =
      this.#draft[0] !== 'none' && (first.validity.badInput || first.value.startsWith('0'));
    const problem = unfinishedDate
      ? 'invalid'
      : this.#draft[0]
        ? problemWith(this.#current, this.#draft, today())
        : 'empty';
    const isSaid = problem && problem === this.#problem;
    this.#problem = isSaid ? undefined : problem;
    if (problem) {
      this.requestUpdate();
      first.focus();
      if (isSaid) this.#sayAgain(problem);
      return;
    }
    const asked = this.#current;
    const loaded = await this.context.load(listPart);
    // Pressed twice while it was loading: the next question is not to be passed over.
    if (asked !== this.#current || this.#showsList) return;
    if (!loaded) {
      this.#problem = 'failed';
      this.requestUpdate();
      return;
    }
    if (!Object.keys(this.#answers).length) this.context.emit('mn-start');
    const {questions: all} = this.#quiz;
    this.#answers = answer(this.#answers, this.#current, this.#draft, all);
    const unanswered = visibleQuestions(this.#answers, all).find(({id}) => !isAnswered(this.#answers, id));
    const following = this.#editing ? unanswered?.id : nextQuestion(this.#answers, this.#current, all);
    if (following) this.#ask(following);
    else this.#showList();
  };

  /** The same words are announced again only after they were gone for a moment. */
  #sayAgain(problem: Problem): void {
    const draft = this.#draft;
    setTimeout(() => {
      if (draft !== this.#draft) return;
      this.#problem = problem;
      this.requestUpdate();
    }, 100);
  }

  #back = (): void => {
    const before = previousQuestion(this.#answers, this.#current, this.#quiz.questions);
    if (this.#editing) {
      this.#answers = this.#editing;
      this.#showList();
    } else if (before) this.#ask(before);
  };

  #ask(question: QuestionId): void {
    this.#current = question;
    this.#draft = this.#answers[question] ?? [];
    this.#problem = undefined;
    this.#showsList = false;
    this.#focusTitle();
  }

  #edit(question: QuestionId): void {
    this.#editing = this.#answers;
    this.#ask(question);
  }

  #showList(): void {
    if (!this.#showsList && !this.#editing) this.context.emit('mn-complete');
    this.#showsList = true;
    this.#editing = undefined;
    this.#focusTitle();
  }

  #restart(): void {
    this.#answers = {};
    this.#ask(questions[0]!.id);
  }

  /** A new screen is read out from its top. */
  #focusTitle(): void {
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const title = this.#root!.querySelector<HTMLElement>('#title')!;
      // Firefox passes over a legend that it has not laid out yet.
      title.getClientRects();
      title.focus();
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mn-prep-quiz': PrepQuiz;
  }
  interface GlobalEventHandlersEventMap {
    'mn-start': CustomEvent<null>;
    'mn-complete': CustomEvent<null>;
  }
}
