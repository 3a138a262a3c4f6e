import type {ReactiveController} from 'lit';
import type {WidgetElement} from '../../element/widget-element.js';
import {nearestLanguage} from '../../language/nearest-language.js';
import {lazy, type LazyPart} from '../../page/lazy.js';
import type {TreatmentGuideContent} from './treatment-guide.content.js';
import {attributeOf, type GuideSection} from './treatment-guide.logic.js';

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

/** Set once by a clinic, for the guide. */
const settings = [
  'bookingLabel',
  'bookingUrl',
  'clinicName',
  'clinicWord',
  'hideEvidence',
  'jurisdiction',
  'phone',
  'reviewedBy',
  'reviewedOn',
] as const;

/** Fetches the widgets of a guide's sections, and gives them the guide's settings. */
export class SectionWidgets implements ReactiveController {
  /** Our own widgets, by section. */
  readonly hosted = new Map<GuideSection, HTMLElement>();
  /** Sections that show all that they show at first: no space is reserved for them any more. */
  readonly ready = new Set<GuideSection>();
  readonly failed = new Set<GuideSection>();
  readonly #asked = new Set<GuideSection>();
  readonly #guide: WidgetElement<TreatmentGuideContent>;
  readonly #chosen: () => readonly GuideSection[];
  #timer?: ReturnType<typeof setTimeout>;

  /** `chosen` tells the sections of the guide. */
  constructor(guide: WidgetElement<TreatmentGuideContent>, chosen: () => readonly GuideSection[]) {
    this.#guide = guide;
    this.#chosen = chosen;
    guide.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#loadAll);
    // Once the page is quiet, so that searching in the page and print find everything.
    this.#timer = setTimeout(() => void this.#loadNext(), 2000);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#loadAll);
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    this.#passDown();
  }

  async load(name: GuideSection): Promise<void> {
    if (this.#asked.has(name)) return;
    this.#asked.add(name);
    const guide = this.#guide;
    const loaded = await guide.context.load(widgets[name]);
    if (!loaded) {
      // Asked for again, it may come.
      this.#asked.delete(name);
      this.failed.add(name);
      return;
    }
    this.failed.delete(name);
    const own = [...guide.children].find(({slot}) => slot === name);
    const widget = (own ?? document.createElement(`mn-${name}`)) as WidgetElement;
    if (!own) this.hosted.set(name, widget);
    this.#passDown();
    guide.requestUpdate();
    await guide.updateComplete;
    await widget.updateComplete;
    this.ready.add(name);
    guide.requestUpdate();
  }

  #loadAll = (): void => {
    for (const name of this.#chosen()) void this.load(name);
  };

  /** One after the other: each costs the main thread a moment. */
  #loadNext = async (): Promise<void> => {
    const next = this.#chosen().find((name) => !this.#asked.has(name) && !this.failed.has(name));
    if (!next) return;
    await this.load(next);
    if (this.#guide.isConnected) this.#timer = setTimeout(() => void this.#loadNext(), 100);
  };

  /** Gives every widget the guide's settings, but for those that the clinic has set on its own. */
  #passDown(): void {
    const guide = this.#guide;
    const common = {
      ...Object.fromEntries(settings.map((name) => [name, guide[name]])),
      appearance: 'plain',
      compact: true,
      // Below the section's own, whose level is 3 or 4.
      headingLevel: 4,
      insideGuide: true,
    };
    const slotted = [...guide.children].filter(({localName, slot}) => localName === `mn-${slot}`);
    for (const widget of [...slotted, ...this.hosted.values()]) {
      for (const [property, value] of Object.entries(common))
        if (!widget.hasAttribute(attributeOf(property))) Object.assign(widget, {[property]: value});
    }
    // The words of the root are in a language without its region, which dates and numbers need.
    const lang = nearestLanguage(guide);
    const numbers = {...guide.context.times, depths: guide.context.depths};
    // A text, which is the same each time.
    const content = Object.values(numbers).some((list) => Object.keys(list).length)
      ? JSON.stringify(numbers)
      : undefined;
    for (const widget of this.hosted.values()) {
      if (widget.lang !== lang) widget.lang = lang;
      // The clinic's own numbers, which the sections name.
      Object.assign(widget, {content});
    }
  }
}
