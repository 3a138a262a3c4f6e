import {html, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import {text} from '../../element/attributes.js';
import {baseStyles} from '../../element/base.styles.js';
import {DeepLinks} from '../../element/deep-links.js';
import {linkTarget} from '../../element/link-target.js';
import {lazy, type LazyPart} from '../../page/lazy.js';
import {warnOnce} from '../../page/warn-once.js';
import {WidgetElement} from '../../element/widget-element.js';
import {styles as tileStyles} from '../../illustrations/guide-tiles.js';
import {nearestLanguage} from '../../language/nearest-language.js';
import {treatmentGuideContent, type TreatmentGuideContent} from './treatment-guide.content.js';
import {
  attributeOf,
  chooseSections,
  guideSections,
  sectionIn,
  type GuideSection,
} from './treatment-guide.logic.js';
import {treatmentGuideStyles} from './treatment-guide.styles.js';
import {
  barView,
  bookingView,
  factsView,
  failureView,
  nextView,
  progressView,
  tilesView,
  type GuideView,
} from './treatment-guide.views.js';

export type {GuideSection};

/** The widgets, each registered when its section is opened, or the page is quiet. */
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

/** The detail of `mn-section-change`. */
export interface SectionChange {
  /** The name of the section that is open now; empty once the reader is back at all parts. */
  readonly section: GuideSection | '';
}

/**
 * A whole page about the treatment: the other widgets as parts behind tiles, and a few facts. One is open at a time, in
 * the place of the tiles, and leads on to the next. A link to `#faq`, or to any other section's name, opens it.
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
 * @fires {CustomEvent<SectionChange>} mn-section-change - When a section is opened or closed, by whatever means. Carries
 *   its name, or an empty one.
 * @csspart facts - The few facts below the tiles.
 * @csspart contents - The navigation: the tiles.
 * @csspart tile - One tile: a link.
 * @csspart progress - How many parts have been read.
 * @csspart bar - The way back, above an open section.
 * @csspart section - One section.
 * @csspart section-label - The heading of a section.
 * @csspart next - The button that leads to the next section.
 * @cssprop [--mn-treatment-guide-top=0px] - Height of a header of yours that stays at the top of the window: a section
 *   that opens stops below it.
 */
export class TreatmentGuide extends WidgetElement<TreatmentGuideContent> {
  static override styles = [baseStyles, tileStyles, treatmentGuideStyles];
  /** @internal */
  static override readonly messages = ['treatment-guide'];
  static override properties: PropertyDeclarations = {
    section: {...text()},
    sections: {...text()},
  };

  /** The section that is open; set it to open one. Default: none. */
  declare section: GuideSection | '';
  /**
   * Which sections, in which order: names such as `how-it-works pain-explainer faq`. Default: all but
   * `depth-explorer`, and `results-compare` only where its slot holds your pictures.
   */
  declare sections: string;

  #asked = new Set<GuideSection>();
  #failed = new Set<GuideSection>();
  /** Our own widgets, by section. */
  #hosted = new Map<GuideSection, HTMLElement>();
  /** Sections that show all that they show at first: no space is reserved for them any more. */
  #ready = new Set<GuideSection>();
  /** Sections that have been open. */
  #read = new Set<GuideSection>();
  #timer?: ReturnType<typeof setTimeout>;
  /** Sections that have something of the patient's own. */
  #answered = new Set<string>();

  constructor() {
    super();
    this.addController(new DeepLinks((fragment, link) => this.#follow(fragment, link)));
  }

  protected override defaultContent(): TreatmentGuideContent {
    return treatmentGuideContent();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#loadAll);
    // Once the page is quiet, so that searching in the page and print find everything.
    this.#timer = setTimeout(() => void this.#loadNext(), 2000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#loadAll);
    clearTimeout(this.#timer);
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
    if (!this.section || sections.includes(this.section)) return;
    if (changed.has('section'))
      warnOnce(this, 'section', `"${this.section}" is not here.`, `Use one of ${sections.join(', ')}.`);
    this.section = '';
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#passDown();
    if (!changed.has('section')) return;
    if (this.section) void this.#load(this.section);
    if (changed.get('section') !== undefined)
      this.context.emit('mn-section-change', {section: this.section} satisfies SectionChange);
  }

  /** Gives every widget the guide's settings, but for those that the clinic has set on its own. */
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
      compact: true,
      // Below the section's own, whose level is 3 or 4.
      headingLevel: 4,
      insideGuide: true,
    };
    const slotted = [...this.children].filter(({localName, slot}) => localName === `mn-${slot}`);
    for (const widget of [...slotted, ...this.#hosted.values()]) {
      for (const [property, value] of Object.entries(common))
        if (!widget.hasAttribute(attributeOf(property))) Object.assign(widget, {[property]: value});
    }
    // The words of the root are in a language without its region, which dates and numbers need.
    const lang = nearestLanguage(this);
    const numbers = {...this.context.times, depths: this.context.depths};
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

  async #load(name: GuideSection): Promise<void> {
    if (this.#asked.has(name)) return;
    this.#asked.add(name);
    const loaded = await this.context.load(widgets[name]);
    if (!loaded) {
      // Asked for again, it may come.
      this.#asked.delete(name);
      this.#failed.add(name);
      return;
    }
    this.#failed.delete(name);
    const own = [...this.children].find(({slot}) => slot === name);
    const widget = (own ?? document.createElement(`mn-${name}`)) as WidgetElement;
    if (!own) this.#hosted.set(name, widget);
    this.#passDown();
    this.requestUpdate();
    await this.updateComplete;
    await widget.updateComplete;
    this.#ready.add(name);
    this.requestUpdate();
  }

  #loadAll = (): void => {
    for (const name of this.#chosen) void this.#load(name);
  };

  /** One after the other: each costs the main thread a moment. */
  #loadNext = async (): Promise<void> => {
    const next = this.#chosen.find((name) => !this.#asked.has(name) && !this.#failed.has(name));
    if (!next) return;
    await this.#load(next);
    if (this.isConnected) this.#timer = setTimeout(() => void this.#loadNext(), 100);
  };

  #retry(name: GuideSection): void {
    // The button is about to go.
    this.#heading(name).focus({preventScroll: true});
    void this.#load(name);
  }

  /** As the patient asked: the focus goes along, to the section's heading or back to its tile. */
  async #go(name: GuideSection | '', block: ScrollLogicalPosition = 'nearest'): Promise<void> {
    const from = this.section;
    this.section = name;
    await this.updateComplete;
    if (this.section !== name) return;
    const place = this.renderRoot.querySelector<HTMLElement>(name ? '.bar' : `.tile[href="#${from}"]`);
    // Nearest: where it is in view, what stands above the guide stays where it is.
    place?.scrollIntoView({behavior: 'instant', block});
    (name ? this.#heading(name) : place)?.focus({preventScroll: true});
  }

  #heading(name: GuideSection): HTMLElement {
    const heading = this.renderRoot.querySelector<HTMLElement>(`#label-${name} :is(h3, h4)`)!;
    heading.tabIndex = -1;
    return heading;
  }

  /** A link leads here; to one of the questions, which the section itself goes on to. */
  #follow(fragment: string, link?: Element): void {
    // Our own tiles open what they name by themselves.
    if (link?.getRootNode() === this.renderRoot) return;
    const name = sectionIn(fragment, this.#chosen);
    // The page's own element is where the link leads.
    if (!name || document.getElementById(fragment.slice(1))) return;
    if (fragment.slice(1) === name) {
      void this.#go(name, 'start');
      return;
    }
    this.section = name;
    // At once, as the section is about to scroll to it.
    this.renderRoot?.querySelector('.guide')?.classList.add('is-open');
    this.renderRoot?.querySelector(`#${name}`)?.removeAttribute('hidden');
  }

  /** The page hears it once, from the guide. */
  #keepInside = (event: Event): void => event.stopPropagation();

  #onComplete = ({target}: Event): void => {
    this.#answered.add((target as Element).localName.slice(3));
    this.requestUpdate();
  };

  /** Found by a search in the page: the browser has scrolled to it. */
  #onMatch = ({target}: Event): void => {
    this.section = (target as Element).id as GuideSection;
  };

  protected override renderWidget() {
    const {context, section} = this;
    if (section) this.#read.add(section);
    const view: GuideView = {
      context,
      section,
      sections: this.#chosen,
      read: this.#read,
      go: (name) => void this.#go(name),
      near: (name) => void this.#load(name),
    };
    return html`<div class="guide ${section ? 'is-open' : ''}">
      ${context.opening()}
      <div class="hub">${tilesView(view)} ${progressView(view)} ${factsView(context)}</div>
      ${barView(view)}
      <div
        class="parts"
        @beforematch=${this.#onMatch}
        @mn-ready=${this.#keepInside}
        @mn-check=${this.#onComplete}
        @mn-complete=${this.#onComplete}
      >
        ${view.sections.map((name) => this.#renderPart(name))}
      </div>
      ${nextView(view)}
    </div>`;
  }

  #renderPart(name: GuideSection) {
    const {parts, about, failed} = this.context.words;
    return html`<section
      class="part ${this.#ready.has(name) ? 'is-ready' : ''} ${this.#answered.has(name) ? 'is-answered' : ''}"
      id=${name}
      part="section"
      aria-labelledby="label-${name}"
      hidden=${name === this.section ? nothing : 'until-found'}
    >
      <div class="label" id="label-${name}" part="section-label">${this.context.heading(parts[name], 1)}</div>
      <slot name=${name} @slotchange=${() => this.requestUpdate()}
        >${
          this.#hosted.get(name) ??
          html`<p class="muted">${about[name]}</p>
            ${this.#failed.has(name) ? failureView(failed, () => this.#retry(name)) : nothing}`
        }</slot
      >
      ${name === 'prep-quiz' && this.#answered.has(name) ? this.#renderBooking() : nothing}
    </section>`;
  }

  #renderBooking() {
    const {bookingLabel, bookingUrl, context} = this;
    return this.querySelector(':scope > [slot="cta"]')
      ? nothing
      : bookingView(context.words.afterQuiz, linkTarget(bookingUrl), bookingLabel || context.common.booking);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mn-treatment-guide': TreatmentGuide;
  }
  interface GlobalEventHandlersEventMap {
    'mn-section-change': CustomEvent<SectionChange>;
  }
}
