import {html, type PropertyDeclarations, type PropertyValues} from 'lit';
import {text} from '../../element/attributes.js';
import {baseStyles} from '../../element/base.styles.js';
import {DeepLinks} from '../../element/deep-links.js';
import {warnOnce} from '../../page/warn-once.js';
import {WidgetElement} from '../../element/widget-element.js';
import {styles as tileStyles} from '../../illustrations/guide-tiles.js';
import {SectionWidgets} from './section-widgets.js';
import {treatmentGuideContent, type TreatmentGuideContent} from './treatment-guide.content.js';
import {chooseSections, guideSections, sectionIn, type GuideSection} from './treatment-guide.logic.js';
import {treatmentGuideStyles} from './treatment-guide.styles.js';
import {
  barView,
  factsView,
  nextView,
  progressView,
  sectionView,
  tilesView,
  type GuideView,
} from './treatment-guide.views.js';

export type {GuideSection};

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

  readonly #widgets = new SectionWidgets(this, () => this.#chosen);
  /** Sections that have been open. */
  readonly #read = new Set<GuideSection>();
  /** Sections that have something of the patient's own. */
  readonly #answered = new Set<string>();

  constructor() {
    super();
    this.addController(new DeepLinks((fragment, link) => this.#follow(fragment, link)));
  }

  protected override defaultContent(): TreatmentGuideContent {
    return treatmentGuideContent();
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
    if (!changed.has('section')) return;
    if (this.section) void this.#widgets.load(this.section);
    if (changed.get('section') !== undefined)
      this.context.emit('mn-section-change', {section: this.section} satisfies SectionChange);
  }

  #retry = (name: GuideSection): void => {
    // The button is about to go.
    this.#heading(name).focus({preventScroll: true});
    void this.#widgets.load(name);
  };

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
      answered: this.#answered,
      widgets: this.#widgets,
      retry: this.#retry,
      go: (name) => void this.#go(name),
      near: (name) => void this.#widgets.load(name),
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
        ${view.sections.map((name) => sectionView(view, name))}
      </div>
      ${nextView(view)}
    </div>`;
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
