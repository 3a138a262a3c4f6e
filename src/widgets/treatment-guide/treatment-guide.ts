import {html, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import {text} from '../../element/attributes.js';
import {baseStyles} from '../../element/base.styles.js';
import {lazy, type LazyPart} from '../../page/lazy.js';
import {linkTarget} from '../../element/link-target.js';
import {warnOnce} from '../../page/warn-once.js';
import {WidgetElement} from '../../element/widget-element.js';
import {windowOf} from '../../page/tree.js';
import {nearestLanguage} from '../../language/nearest-language.js';
import {treatmentGuideContent, type TreatmentGuideContent} from './treatment-guide.content.js';
import {
  attributeOf,
  chooseSections,
  guideSections,
  levelBelow,
  type GuideSection,
} from './treatment-guide.logic.js';
import {reserveStyles} from './treatment-guide.reserves.js';
import {treatmentGuideStyles} from './treatment-guide.styles.js';
import {bookingView, factsView, failureView} from './treatment-guide.views.js';

export type {GuideSection};

/** The widgets, each registered when its section comes near. */
const widgets = Object.fromEntries(
  Object.entries({
    'how-it-works': () => import('../../define/how-it-works.js'),
    'benefits-carousel': () => import('../../define/benefits-carousel.js'),
    'results-compare': () => import('../../define/results-compare.js'),
    'pain-explainer': () => import('../../define/pain-explainer.js'),
    'depth-explorer': () => import('../../define/depth-explorer.js'),
    'prep-quiz': () => import('../../define/prep-quiz.js'),
    'routine-checker': () => import('../../define/routine-checker.js'),
    'recovery-timeline': () => import('../../define/recovery-timeline.js'),
    faq: () => import('../../define/faq.js'),
  } satisfies Record<GuideSection, () => Promise<object>>).map(([name, load]) => [
    name,
    lazy<object>(name, load),
  ]),
) as Record<GuideSection, LazyPart>;

const instantly: ScrollIntoViewOptions = {behavior: 'instant'};

/** What `mn-section-change` carries. */
export interface SectionChange {
  /** The name of the section that is read now. */
  readonly section: GuideSection;
}

/**
 * A whole page about the treatment: the other widgets as sections with their own navigation, each loaded as it comes
 * near view, in space that is kept for it.
 *
 * @tagname mn-treatment-guide
 * @slot how-it-works - Your own `<mn-how-it-works>` in the place of ours; every section has such a slot.
 * @slot benefits-carousel - Your own `<mn-benefits-carousel>`.
 * @slot results-compare - Your own `<mn-results-compare>` with your pictures; without it there is no such section.
 * @slot pain-explainer - Your own `<mn-pain-explainer>`.
 * @slot depth-explorer - Your own `<mn-depth-explorer>`; without it, that section is there only when asked for.
 * @slot prep-quiz - Your own `<mn-prep-quiz>`.
 * @slot routine-checker - Your own `<mn-routine-checker>`.
 * @slot recovery-timeline - Your own `<mn-recovery-timeline>`.
 * @slot faq - Your own `<mn-faq>`.
 * @fires {CustomEvent<SectionChange>} mn-section-change - When another section is read, by whatever means. Carries
 *   its name.
 * @csspart facts - The few facts above the sections.
 * @csspart contents - The navigation.
 * @csspart section - One section.
 * @csspart section-label - The number and name above a section.
 * @cssprop [--mn-treatment-guide-top=0px] - Height of a header of yours that stays at the top of the window: the
 *   navigation and the sections stop below it.
 */
export class TreatmentGuide extends WidgetElement<TreatmentGuideContent> {
  static override styles = [baseStyles, treatmentGuideStyles, reserveStyles];
  /** @internal */
  static override readonly messages = ['treatment-guide'];
  static override properties: PropertyDeclarations = {
    section: {...text()},
    sections: {...text()},
  };

  /** The section that is read; set it to lead there, or to start there. Default: the first. */
  declare section: GuideSection;
  /**
   * Which sections, in which order: names such as `how-it-works pain-explainer faq`. Default: all but
   * `depth-explorer`, and `results-compare` only where its slot holds your pictures.
   */
  declare sections: string;

  #asked = new Set<GuideSection>();
  #failed = new Set<GuideSection>();
  /** Our own widgets, by section. */
  #hosted = new Map<GuideSection, HTMLElement>();
  /** What has all that it shows at first: it keeps no space any more. */
  #ready = new Set<GuideSection>();
  /** The section at the reading line, or the one that was asked for, where it stays until the reader moves on. */
  #shown?: GuideSection;
  #target?: GuideSection | undefined;
  #ledAt = 0;
  /** Where its label came to stand: further away, the reader has moved on. */
  #ledTo = 0;
  #inLine = new Set<string>();
  #observed = '';
  #observers: {disconnect(): void}[] = [];
  #timer?: ReturnType<typeof setTimeout>;
  #isTabbing = false;
  #quizIsDone = false;

  protected override defaultContent(): TreatmentGuideContent {
    return treatmentGuideContent();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#loadAll);
    // Once the page is quiet, so that searching in the page, headings and print find everything.
    this.#timer = setTimeout(() => void this.#loadNext(), 2000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#loadAll);
    clearTimeout(this.#timer);
    this.#stopObserving();
  }

  get #chosen(): readonly GuideSection[] {
    const filled = [...(this.children ?? [])].map(({slot}) => slot);
    const {sections, unknown} = chooseSections(this.sections, filled);
    if (unknown.length)
      warnOnce(
        this,
        'sections',
        `"${unknown.join(' ')}" is not known.`,
        `Use some of ${guideSections.join(', ')}.`,
      );
    return sections;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const sections = this.#chosen;
    if (sections.includes(this.section)) return;
    if (changed.has('section') && this.section)
      warnOnce(this, 'section', `"${this.section}" is not here.`, `Use one of ${sections.join(', ')}.`);
    this.section = this.#shown = sections[0]!;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#passDown();
    this.#observe();
    if (!changed.has('section')) return;
    if (this.section !== this.#shown) this.#leadTo(this.section);
    this.#showInContents();
    if (changed.get('section'))
      this.emit('mn-section-change', {section: this.section} satisfies SectionChange);
  }

  /** What every widget takes from the guide, but for what the clinic has set on its own. */
  #passDown(): void {
    const {bookingLabel, bookingUrl, clinicName, hideEvidence, jurisdiction, phone, reviewedBy, reviewedOn} =
      this;
    const common = {
      bookingLabel,
      bookingUrl,
      clinicName,
      hideEvidence,
      jurisdiction,
      phone,
      reviewedBy,
      reviewedOn,
      appearance: 'plain',
      headingLevel: levelBelow(this.headingLevel),
      insideGuide: true,
    };
    const slotted = [...this.children].filter(({localName, slot}) => localName === `mn-${slot}`);
    for (const widget of [...slotted, ...this.#hosted.values()]) {
      for (const [property, value] of Object.entries(common))
        if (!widget.hasAttribute(attributeOf(property))) Object.assign(widget, {[property]: value});
    }
    // The words of the root are in a language without its region, which dates and numbers need.
    const lang = nearestLanguage(this);
    const numbers = {...this.ownTimes, depths: this.ownDepths};
    // A text, which is the same each time.
    const content = Object.values(numbers).some((list) => Object.keys(list).length)
      ? JSON.stringify(numbers)
      : undefined;
    for (const widget of this.#hosted.values()) {
      if (widget.lang !== lang) widget.lang = lang;
      // The clinic's own numbers, which the sections name.
      Object.assign(widget, {content});
    }
  }

  #label(name: GuideSection): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>(`#label-${name}`)!;
  }

  /** Nothing of ours runs while the page scrolls, only when a section comes near or reaches the reading line. */
  #observe(): void {
    const parts = [...this.renderRoot.querySelectorAll('.part')];
    const observed = parts.map(({id}) => id).join();
    if (!this.isConnected || observed === this.#observed) return;
    this.#stopObserving();
    this.#observed = observed;
    // The documents of test runners lay nothing out.
    if (!('ResizeObserver' in globalThis && 'IntersectionObserver' in globalThis)) return;
    const observe = (rootMargin: string, see: (entries: IntersectionObserverEntry[]) => void) => {
      const observer = new (windowOf(this).IntersectionObserver)(see, {rootMargin});
      parts.forEach((part) => observer.observe(part));
      this.#observers.push(observer);
    };
    // What is loaded above the section that was asked for may push it away before it is read.
    const keepPlace = new (windowOf(this).ResizeObserver)(() => {
      if (this.#target && performance.now() - this.#ledAt < 4000) this.#place(this.#target);
    });
    keepPlace.observe(this.renderRoot.querySelector('.parts')!);
    this.#observers.push(keepPlace);
    observe('600px', (entries) => {
      for (const {isIntersecting, target} of entries) {
        if (isIntersecting) void this.#load(target.id as GuideSection);
      }
    });
    observe('-38% 0px -61%', (entries) => {
      for (const {isIntersecting, target} of entries) {
        if (isIntersecting) this.#inLine.add(target.id);
        else this.#inLine.delete(target.id);
      }
      const top = (element: Element) => element.getBoundingClientRect().top;
      // Not every move is seen: a reader may drag the scroll bar, or press a key elsewhere on the page.
      if (this.#target && Math.abs(top(this.#label(this.#target)) - this.#ledTo) > innerHeight / 4)
        this.#aimAt(undefined);
      // Above the first section, nothing is in line.
      const first =
        parts.find(({id}) => this.#inLine.has(id)) ??
        parts.slice(0, 1).find((part) => top(part) > innerHeight * 0.38);
      if (first && !this.#target) this.section = this.#shown = first.id as GuideSection;
    });
  }

  #stopObserving(): void {
    this.#observers.forEach((observer) => observer.disconnect());
    this.#observers = [];
    this.#observed = '';
    this.#inLine.clear();
  }

  async #load(name: GuideSection): Promise<void> {
    if (this.#asked.has(name)) return;
    this.#asked.add(name);
    const loaded = await this.loadPart(widgets[name]);
    if (!loaded) {
      this.#failed.add(name);
      return;
    }
    const own = [...this.children].find(({slot}) => slot === name);
    const widget = (own ?? document.createElement(`mn-${name}`)) as WidgetElement;
    if (!own) this.#hosted.set(name, widget);
    this.#passDown();
    this.requestUpdate();
    await this.updateComplete;
    const {besidePaint = []} = widget.constructor as Partial<typeof WidgetElement>;
    await Promise.all(besidePaint.filter(({loaded}) => !loaded).map((part) => part.load(widget)));
    await widget.updateComplete;
    this.#ready.add(name);
    this.requestUpdate();
  }

  #loadAll = (): void => {
    for (const name of this.#chosen) void this.#load(name);
  };

  /** One after the other: each costs the main thread a moment. */
  #loadNext = async (): Promise<void> => {
    const next = this.#chosen.find((name) => !this.#asked.has(name));
    if (!next) return;
    await this.#load(next);
    if (this.isConnected) this.#timer = setTimeout(() => void this.#loadNext(), 100);
  };

  async #retry(name: GuideSection): Promise<void> {
    this.#asked.delete(name);
    this.#failed.delete(name);
    // The button is about to go.
    this.#leadTo(name, true);
    await this.#load(name);
  }

  #leadTo(name: GuideSection, withFocus = false): void {
    this.section = this.#shown = name;
    this.#aimAt(name);
    void this.#load(name);
    this.#ledAt = performance.now();
    const label = this.#place(name);
    if (withFocus) label.focus({preventScroll: true});
  }

  #aimAt(name: GuideSection | undefined): void {
    this.#target = name;
    this.renderRoot.querySelector('.parts')?.classList.toggle('is-led', !!name);
  }

  #place(name: GuideSection): HTMLElement {
    const label = this.#label(name);
    label.scrollIntoView(instantly);
    this.#ledTo = label.getBoundingClientRect().top;
    return label;
  }

  /** Brings the current link to the middle of the bar. Not by scrollIntoView, which would move the page too. */
  #showInContents(): void {
    const list = this.renderRoot.querySelector<HTMLElement>('.contents')!;
    bringToMiddle(list, list.querySelector<HTMLElement>('[aria-current]')!);
  }

  /** What has the focus is seen in full, where a browser is content with a part of it. */
  #showFocused = ({target, currentTarget}: FocusEvent): void =>
    // At once: WebKit's own scrolling to the focus ends a smooth one.
    bringToMiddle(currentTarget as HTMLElement, target as HTMLElement, 'instant');

  /** The reader moves on. */
  #onMove = {
    // Widgets inside keep keys that they use to themselves.
    capture: true,
    handleEvent: ({type, key}: Partial<KeyboardEvent>) => {
      this.#aimAt(undefined);
      const isTabbing = key ? key === 'Tab' || this.#isTabbing : this.#isTabbing && type !== 'pointerdown';
      if (isTabbing === this.#isTabbing) return;
      this.#isTabbing = isTabbing;
      this.requestUpdate();
    },
    passive: true,
  };

  /** The page hears it once, from the guide. */
  #keepInside = (event: Event): void => event.stopPropagation();

  #onComplete = ({target}: Event): void => {
    if ((target as Element).localName !== 'mn-prep-quiz') return;
    this.#quizIsDone = true;
    this.requestUpdate();
  };

  protected override renderWidget() {
    const {facts, parts, contents} = this.words;
    const sections = this.#chosen;
    return html`${this.opening()}
      ${
        facts.length
          ? html`<div class="facts" part="facts">${factsView(facts, (...of) => this.evidence(...of))}</div>`
          : nothing
      }
      <div
        class="body ${this.#isTabbing ? 'is-tabbing' : ''}"
        @keydown=${this.#onMove}
        @pointerdown=${this.#onMove}
        @touchmove=${this.#onMove}
        @wheel=${this.#onMove}
      >
        <nav part="contents" aria-labelledby="contents">
          <p class="contents-title small" id="contents">${contents}</p>
          <ol class="contents" role="list" @focusin=${this.#showFocused}>
            ${sections.map(
              (name) =>
                html`<li>
                  <a
                    href="#${name}"
                    aria-current=${name === this.section ? 'true' : nothing}
                    @click=${(event: Event) => {
                      event.preventDefault();
                      this.#leadTo(name, true);
                    }}
                    >${parts[name]}</a
                  >
                </li>`,
            )}
          </ol>
        </nav>
        <div class="parts" @mn-ready=${this.#keepInside} @mn-complete=${this.#onComplete}>
          ${sections.map((name) => this.#renderPart(name))}
        </div>
      </div>`;
  }

  #renderPart(name: GuideSection) {
    const {parts, about, failed} = this.words;
    return html`<section class="part ${this.#ready.has(name) ? 'is-ready' : ''}" id=${name} part="section">
      <p class="label" id="label-${name}" part="section-label" tabindex="-1">${parts[name]}</p>
      <slot name=${name} @slotchange=${() => this.requestUpdate()}
        >${
          this.#hosted.get(name) ??
          html`<p class="muted">${about[name]}</p>
            ${this.#failed.has(name) ? failureView(failed, () => void this.#retry(name)) : nothing}`
        }</slot
      >
      ${name === 'prep-quiz' && this.#quizIsDone ? this.#renderBooking() : nothing}
    </section>`;
  }

  #renderBooking() {
    const {afterQuiz} = this.words;
    return this.querySelector(':scope > [slot="cta"]')
      ? nothing
      : bookingView(afterQuiz, linkTarget(this.bookingUrl), this.bookingLabel || this.commonWords.booking);
  }
}

/** Scrolls a list alone. By its layout, not as it is drawn: a page may zoom or scale what holds it. */
function bringToMiddle(list: HTMLElement, link: HTMLElement, behavior: ScrollBehavior = 'auto'): void {
  const {offsetParent} = link;
  const [left, top] = offsetParent === list ? [0, 0] : [list.offsetLeft, list.offsetTop];
  list.scrollTo?.({
    left: link.offsetLeft - left + (link.offsetWidth - list.clientWidth) / 2,
    top: link.offsetTop - top + (link.offsetHeight - list.clientHeight) / 2,
    behavior,
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'mn-treatment-guide': TreatmentGuide;
  }
  interface GlobalEventHandlersEventMap {
    'mn-section-change': CustomEvent<SectionChange>;
  }
}
