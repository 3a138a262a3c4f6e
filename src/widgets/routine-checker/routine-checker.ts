import {html, nothing} from 'lit';
import {baseStyles} from '../../element/base.styles.js';
import {switchStyles} from '../../controls/switch.styles.js';
import {onEnter} from '../../controls/on-enter.js';
import {lazy} from '../../page/lazy.js';
import type {WidgetContext} from '../../element/widget-context.js';
import {WidgetElement} from '../../element/widget-element.js';
import type {IngredientId} from './ingredients.js';
import type {CheckerContent, FurtherContent} from './plan/plan.content.js';
import {routineCheckerContent, type RoutineCheckerContent} from './routine-checker.content.js';
import type {Group} from './routine-checker.logic.js';
import {onShelf} from './product-drawings.js';
import {routineCheckerStyles} from './routine-checker.styles.js';

/** The ingredients, what is said about them, and their finding: fetched when somebody comes near the field. */
const planPart = lazy('plan', () => import('./plan/index.js'), {
  messages: ['own-times', 'pausing', 'routine-checker-advice', 'routine-checker-names', 'plan', 'handout'],
  hasClinicWords: true,
  prefetch: 'interaction',
});
type Plan = InstanceType<NonNullable<typeof planPart.loaded>['Plan']>;

type Content = RoutineCheckerContent & Partial<FurtherContent>;

/**
 * The products on a patient's shelf, sorted: what to ask about, what to pause before the treatment and until when, and
 * what is usually kept. Never a score or a verdict. The shadow root is closed, and nothing that is entered leaves it:
 * not in events, attributes, storage or requests.
 *
 * @tagname mn-routine-checker
 * @fires {CustomEvent<null>} mn-check - When a result is shown for the first time. Carries nothing.
 */
export class RoutineChecker extends WidgetElement<Content, CheckerContent> {
  static override styles = [baseStyles, switchStyles, routineCheckerStyles];
  /** @internal */
  static override readonly closed = true;
  /** @internal */
  static override readonly messages = ['routine-checker'];
  /** @internal */
  static override readonly parts = [planPart];

  // Private fields, not properties: a script on the page can read an element's properties.
  #root?: ShadowRoot;
  #plan?: Plan;
  #pastes = false;
  #failed = false;

  constructor() {
    super((checker: RoutineChecker, root) => {
      checker.#root = root;
      return checker.#render();
    });
  }

  protected override defaultContent(): Content {
    const first = routineCheckerContent();
    return planPart.loaded?.withPartContent(first) ?? first;
  }

  #render() {
    const {ui, names, groups, sorted} = this.context.words;
    const plan = this.#loaded();
    return html`${this.context.opening()}
      <div class="checker">
        <div class="entry">
          <div class="switch" role="group" aria-labelledby="heading">
            ${[false, true].map(
              (pastes) =>
                html`<button
                  class="button"
                  part="button"
                  type="button"
                  aria-pressed=${this.#pastes === pastes}
                  .onclick=${() => this.#show(pastes)}
                >
                  ${pastes ? ui.paste : ui.type}
                </button>`,
            )}
          </div>
          <div class="ask">
            <label id="label" for="field">${this.#pastes ? ui.list : ui.ingredient}</label>
            ${this.#pastes ? this.#renderPaste() : this.#renderType(plan)}
          </div>
          <p class="small status" role="status">${plan ? plan.status : this.#failed ? ui.failed : nothing}</p>
          <div class="picks" role="group" aria-labelledby="picks" ?hidden=${this.#pastes}>
            <p class="small muted" id="picks">${ui.picks}</p>
            <div class="pick-row">
              ${Object.entries(names)
                .slice(0, offered)
                .map(
                  ([id, name]) =>
                    html`<button
                      class="button pick"
                      part="button"
                      type="button"
                      aria-pressed=${plan?.has(id as IngredientId) ?? false}
                      .onclick=${() => this.#act((plan) => plan.toggle(id as IngredientId))}
                    >
                      ${name}
                    </button>`,
                )}
            </div>
          </div>
          <p class="privacy small muted">
            <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
              <path d="M6 11h12v9H6zM9 11V7a3 3 0 0 1 6 0v4"></path>
            </svg>
            ${ui.privacy}
          </p>
        </div>
        <div class="found">
          ${
            plan?.renderResult() ??
            (this.compact
              ? nothing
              : html`<div class="legend">
                  <p class="small muted">${sorted}</p>
                  ${Object.entries(groups).map(
                    ([group, {heading, intro}]) =>
                      html`<p class="head">
                        ${onShelf(group as Group)}<span
                          ><b>${heading}</b><span class="small muted">${intro}</span></span
                        >
                      </p>`,
                  )}
                </div>`)
          }
        </div>
      </div>`;
  }

  #renderType(plan?: Plan) {
    const {ui} = this.context.words;
    return html`<div class="row">
        <input
          class="input"
          id="field"
          type="text"
          role="combobox"
          autocomplete="off"
          autocorrect="off"
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="done"
          aria-labelledby="label"
          aria-autocomplete="list"
          aria-expanded=${plan?.isOpen ?? false}
          aria-controls=${plan?.isOpen ? 'options' : nothing}
          aria-activedescendant=${plan?.active ?? nothing}
          aria-describedby="hint"
          .oninput=${(event: InputEvent) => this.#type(event)}
          .onkeydown=${this.#press}
          .onclick=${() => this.#plan?.open()}
          .onblur=${() => this.#plan?.close()}
        />
        <button
          class="button button-primary"
          part="button button-primary"
          type="button"
          .onclick=${this.#add}
        >
          ${ui.add}
        </button>
        ${plan?.renderOptions()}
      </div>
      <p class="small muted" id="hint">${ui.ingredientHint}</p>`;
  }

  #renderPaste() {
    const {ui} = this.context.words;
    return html`<textarea
        class="input"
        id="field"
        rows="5"
        autocomplete="off"
        autocorrect="off"
        autocapitalize="none"
        spellcheck="false"
        aria-describedby="hint"
        .oninput=${() => void this.#act((plan) => plan.readAhead())}
      ></textarea>
      <p class="small muted" id="hint">${ui.listHint}</p>
      <button class="button button-primary" part="button button-primary" type="button" .onclick=${this.#add}>
        ${ui.check}
      </button>`;
  }

  /** The plan, once it is there. */
  #loaded(): Plan | undefined {
    const part = planPart.loaded;
    return part && (this.#plan ??= new part.Plan(this.context as WidgetContext<CheckerContent>, this.#root!));
  }

  async #act(act: (plan: Plan) => void): Promise<void> {
    this.#failed = !(await this.context.load(planPart));
    // Its words are there with the next update.
    await this.updateComplete;
    const plan = this.#loaded();
    if (plan) act(plan);
    this.requestUpdate();
  }

  /** A text that is typed before the names are there is looked up when they are. */
  #type(event: InputEvent): void {
    if (this.#plan) this.#plan.type(event);
    else void this.#act((plan) => plan.open());
  }

  #add = (): Promise<void> => this.#act((plan) => plan.add(this.#pastes));

  #press = (event: KeyboardEvent): void => {
    this.#plan?.press(event);
    if (!event.defaultPrevented) onEnter(this.#add)(event);
  };

  #show(pastes: boolean): void {
    this.#pastes = pastes;
    this.#plan?.close();
    this.requestUpdate();
  }
}

/** How many names are offered at first. */
const offered = 8;

declare global {
  interface HTMLElementTagNameMap {
    'mn-routine-checker': RoutineChecker;
  }
  interface GlobalEventHandlersEventMap {
    'mn-check': CustomEvent<null>;
  }
}
