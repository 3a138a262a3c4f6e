import {LitElement, adoptStyles, html, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import type {Overridden, OwnDepths, OwnTimes} from '../content/apply-overrides.js';
import type {OwnContent} from '../content/own-content.js';
import {forgetPage, ownWords} from '../page/own-words.js';
import type {LabelledStatement} from '../evidence/claim.js';
import type {PlaceNotes} from '../evidence/jurisdictions.content.js';
import type {Jurisdiction, JurisdictionId} from '../evidence/jurisdictions.js';
import {inLanguage} from '../language/message.js';
import {english, learn, speechOf} from '../language/speech.js';
import {version} from '../page/version.js';
import {closing} from './closing.js';
import {commonContent} from './common.content.js';
import {headingAt, takeHeadingFont} from './heading.js';
import type {Themed} from './page-integration.js';
import {LaterPart, type PartContents} from '../page/lazy-part.js';
import {siteSettings} from '../page/settings.js';
import {warnOnce} from '../page/warn-once.js';

const overriding = new LaterPart('content', () => import('../content/apply-overrides.js'));
const jurisdictionPart = new LaterPart('jurisdictions', () => import('../evidence/jurisdictions.js'), [
  'jurisdictions',
]);
const pagePart = new LaterPart('colours', () => import('./page-integration.js'));
const evidencePart = new LaterPart('sources', () => import('../evidence/view/index.js'), ['evidence-view']);

/** A switch: on when present. `="false"`, which embedders write, is read as off. */
export const flag = {
  type: Boolean,
  converter: (value: string | null) => value !== null && value !== 'false',
};

export const appearances = ['card', 'plain', 'outlined'] as const;
export type Appearance = (typeof appearances)[number];

/** Words, and what they were made from. */
interface ReadWords<Content> extends Overridden<Content> {
  readonly key: readonly unknown[];
}

/** What every widget's content has, whatever else it says. */
export interface WidgetContent {
  readonly heading: string;
  readonly intro?: string;
}

/**
 * What every widget shares: the host's look, the clinic's own words, the closing line and the frame around them.
 *
 * @slot heading - Replaces the heading.
 * @slot intro - Replaces the opening sentence.
 * @slot cta - Replaces the booking link and the telephone link.
 * @slot footer - Added below everything.
 * @csspart root - The box that carries the widget's font and colours.
 * @csspart card - The frame around the widget.
 * @csspart heading - The box around the heading.
 * @csspart button - Every button and button-like link.
 * @csspart button-primary - The button that leads on.
 * @csspart evidence - The "How do we know?" disclosure.
 * @csspart closing - The closing line with the booking link.
 * @cssprop [--mn-accent=#0b6b66] - The one brand colour; everything tinted derives from it.
 * @cssprop --mn-on-accent - Text on the accent; black or white, whichever reads better, when not set.
 * @cssprop [--mn-surface=transparent] - The widget's own background.
 * @cssprop [--mn-radius=16px] - Corner radius.
 * @cssprop [--mn-font-size=1em] - Body text size; never below 16 px.
 * @cssprop --mn-heading-font - Font of the headings; the page's own heading font when not set.
 * @cssprop [--mn-space=1] - Density: 0.75 is tighter, 1.25 is airier.
 * @fires {CustomEvent<null>} mn-ready - When the widget has rendered for the first time. Carries nothing.
 */
export abstract class WidgetElement<Content extends WidgetContent = WidgetContent> extends LitElement {
  /** The package version that this class comes from. */
  static readonly version: string = version;

  /** The content modules whose words are needed at first, without `.content.ts`. @internal */
  static readonly messages: readonly string[] = [];

  /** Parts that follow beside the first paint. @internal */
  static readonly besidePaint: readonly LaterPart[] = [];

  /** Parts with words that a clinic may change: where it does, they are waited for. @internal */
  static readonly wordParts: readonly LaterPart[] = [];

  static override properties: PropertyDeclarations = {
    appearance: {type: String},
    bookingLabel: {type: String, attribute: 'booking-label'},
    bookingUrl: {type: String, attribute: 'booking-url'},
    clinicName: {type: String, attribute: 'clinic-name'},
    content: {attribute: 'content'},
    headingLevel: {type: Number, attribute: 'heading-level'},
    hideEvidence: {...flag, attribute: 'hide-evidence'},
    insideGuide: {attribute: false},
    jurisdiction: {type: String},
    phone: {type: String},
  };

  /** The frame: `card`, `plain` or `outlined`. Default: `card`. */
  declare appearance: Appearance;
  /** Text of the booking link. Default: "Book a consultation". */
  declare bookingLabel: string;
  /** Address of the clinic's booking page; without it there is no booking link. */
  declare bookingUrl: string;
  /** The clinic's name, named in the closing line. */
  declare clinicName: string;
  /** The clinic's own words as an object or as JSON, laid over the defaults. */
  declare content: OwnContent<Content> | string | undefined;
  /** Level of the widget's heading, 2 to 4. Default: 2. */
  declare headingLevel: number;
  /** Hides the "How do we know?" disclosures. Default: false. */
  declare hideEvidence: boolean;
  /** Set by a guide that holds the widget and has a closing line for all. Default: false. @internal */
  declare insideGuide: boolean;
  /**
   * Whose rules count: `us`, `gb`, `gb-sct`, `eu` or `au`. Switches age, depth and advertising presets where a widget
   * has them. Default: none.
   */
  declare jurisdiction: JurisdictionId | '';
  /** The clinic's telephone number; without it there is no telephone link. */
  declare phone: string;

  #shadow?: ShadowRoot;
  #words?: ReadWords<Content> | undefined;
  #current?: Overridden<Content> | undefined;
  // Taken, so that no script can ask for it: it leads to the root, closed or not.
  readonly #states = this.attachInternals().states;
  #themed?: Themed;
  #evidenceFailed = false;
  #evidenceTimer?: ReturnType<typeof setTimeout>;
  #speech = english;

  constructor() {
    super();
    // widgets.css keeps room meanwhile. Browsers that know no states would shift, at worst.
    this.#states?.add('--waiting');
    this.appearance = 'card';
    this.bookingLabel = '';
    this.bookingUrl = '';
    this.clinicName = '';
    this.headingLevel = 2;
    this.hideEvidence = false;
    this.insideGuide = false;
    this.jurisdiction = '';
    this.phone = '';
  }

  /** The widget's words before a clinic changes them, in the language that is active when called. */
  protected abstract defaultContent(): Content;

  /** What stands inside the frame, above the closing line. */
  protected abstract renderWidget(): unknown;

  /** The language that the words are in: the one asked for, or English until its words are there. */
  protected get language(): string {
    return this.#speech.language;
  }

  /** The locale for dates and numbers. */
  protected get locale(): string {
    return this.#speech.locale;
  }

  /** The content modules that are in use; another widget may have loaded a part. */
  get #messages(): string[] {
    const {messages, wordParts, besidePaint} = this.constructor as typeof WidgetElement;
    const parts = [evidencePart, jurisdictionPart, ...wordParts, ...besidePaint];
    return ['common', ...messages, ...parts.flatMap((part) => (part.loaded ? part.messages : []))];
  }

  /** The widget's words, with the clinic's own laid over them: looked up once for each update. */
  protected get words(): Content {
    return (this.#current ??= this.#readWords()).content;
  }

  /** Waiting times that the clinic set for itself. */
  protected get ownTimes(): OwnTimes {
    return (this.#current ??= this.#readWords()).times;
  }

  /** The longest needles that the clinic works with. */
  protected get ownDepths(): OwnDepths {
    return (this.#current ??= this.#readWords()).depths;
  }

  #readWords(): Overridden<Content> {
    const own = ownWords(this);
    const parts = [overriding, ...(this.constructor as typeof WidgetElement).wordParts];
    const key = [this.language, ...parts.map(({loaded}) => loaded), ...own];
    const known = this.#words;
    if (known && key.every((part, i) => part === known.key[i])) return known;
    const content = inLanguage(this.language, () => this.defaultContent());
    const overridden = overriding.loaded?.applyOwnWords(
      content,
      this.localName?.slice(3),
      own,
      (...problem) => warnOnce(this, ...problem),
    );
    const read: ReadWords<Content> = {key, content, times: {}, depths: {}, ...overridden};
    return (this.#words = read);
  }

  /** Words that all widgets share. */
  protected get commonWords() {
    return inLanguage(this.language, commonContent);
  }

  /** `value` where it is one of `allowed`, else the first of them and one warning. */
  protected allowed<Value extends string>(field: string, value: string, allowed: readonly Value[]): Value {
    if ((allowed as readonly string[]).includes(value)) return value as Value;
    warnOnce(this, field, `"${value}" is not known.`, `Use one of ${allowed.join(', ')}.`);
    return allowed[0]!;
  }

  /** The place whose rules count; empty where none is named. */
  protected get place(): string {
    return String(this.jurisdiction || siteSettings().jurisdiction || '').toLowerCase();
  }

  /** The rules of the place that counts; none where no place is named. */
  protected get rules(): Jurisdiction {
    const {place} = this;
    return (place && jurisdictionPart.loaded?.rulesOf(place, this)) || {};
  }

  /** What those rules say on some topics, and how it is shown; nothing where no place is named. */
  protected placeNotes(...topics: (keyof PlaceNotes)[]): {view: unknown; statements: LabelledStatement[]} {
    const statements = jurisdictionPart.loaded?.notesOn(this.place, this.language, topics) ?? [];
    return {view: jurisdictionPart.loaded?.notesView(statements) ?? nothing, statements};
  }

  /** Tells the page that something happened. Never carries what a patient answered. */
  protected emit(name: `mn-${string}`, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, {bubbles: true, composed: true, detail}));
  }

  /** A heading `below` the widget's own level (0 is the widget's own). */
  protected heading(content: unknown, below = 0) {
    return headingAt(this.headingLevel, below, content);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    forgetPage();
    // Children may still be on their way while the page is being parsed.
    document.addEventListener('DOMContentLoaded', this.#pageChanged);
    if (this.hasUpdated) {
      this.requestUpdate();
      void this.#readTheme();
    }
    for (const part of (this.constructor as typeof WidgetElement).besidePaint) void this.loadPart(part);
    // Once the page has settled, so that print has the sources too.
    this.#evidenceTimer = setTimeout(() => this.hideEvidence || void this.#loadEvidence(), 5000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('DOMContentLoaded', this.#pageChanged);
    clearTimeout(this.#evidenceTimer);
    pagePart.loaded?.unwatchLanguage(this.#pageChanged);
  }

  #pageChanged = (): void => {
    forgetPage();
    this.requestUpdate();
  };

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const {shadowRootOptions, elementStyles} = this.constructor as typeof WidgetElement;
    this.#shadow = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    // Until the first update, what was prerendered or stands between the tags stays readable.
    if (!this.#shadow.firstChild) {
      for (const name of new Set(['', ...[...this.children].map(({slot}) => slot)]))
        this.#shadow.append(Object.assign(document.createElement('slot'), {name}));
    }
    adoptStyles(this.#shadow, elementStyles);
    return this.#shadow;
  }

  /** A clinic's own words are waited for, so that ours never flash up before them. */
  protected override async scheduleUpdate(): Promise<void> {
    const {wordParts} = this.constructor as typeof WidgetElement;
    const needed: LaterPart[] = [];
    if (ownWords(this).some(Boolean)) needed.push(overriding, ...wordParts);
    if (this.place) needed.push(jurisdictionPart);
    await Promise.all(needed.filter(({loaded}) => !loaded).map((part) => this.loadPart(part)));
    await learn(this, this.#messages);
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#current = undefined;
    // A place that is not known is warned about, whether the widget has rules for it or not.
    void this.rules;
    this.#speech = speechOf(this, this.#messages);
  }

  protected override update(changed: PropertyValues): void {
    if (!this.hasUpdated) this.#shadow!.replaceChildren();
    super.update(changed);
  }

  protected override render(): unknown {
    return this.frame(this.renderWidget());
  }

  /** The box that takes the site's font and colours, with the closing line at its end. */
  protected frame(inside: unknown) {
    const appearance = this.allowed('appearance', this.appearance, appearances);
    return html`<span class="probe" aria-hidden="true" @transitionend=${this.#readTheme}></span>
      <div
        class="root"
        part="root"
        lang=${this.language}
        dir=${this.#speech.dir ?? nothing}
        @pointerenter=${this.#readTheme}
        @focusin=${this.#readTheme}
      >
        <section class="card card-${appearance}" part="card" aria-labelledby="heading">
          ${inside} ${this.insideGuide ? nothing : closing(this, this.commonWords)}
        </section>
      </div>`;
  }

  /** The widget's heading and opening sentence, each replaceable through its slot. */
  protected opening() {
    const {heading, intro} = this.words;
    return html`<header class="opening">
      <div id="heading" part="heading"><slot name="heading">${this.heading(heading)}</slot></div>
      <slot name="intro">${intro ? html`<p class="intro muted">${intro}</p>` : nothing}</slot>
    </header>`;
  }

  /** The quiet "How do we know?" under statements. What it opens is loaded when it is first asked for. */
  protected evidence(...statements: LabelledStatement[]) {
    const shown = statements.filter(({statement}) => statement?.text);
    if (this.hideEvidence || !shown.length) return nothing;
    const {evidence, evidenceFailed} = this.commonWords;
    return html`<details class="evidence small" part="evidence" @toggle=${this.#loadEvidence}>
      <summary><span>${evidence}</span><span class="visually-hidden">${shown[0]!.label}</span></summary>
      ${evidencePart.loaded?.evidenceView(shown, this.language, this.locale) ?? (this.#evidenceFailed ? html`<p>${evidenceFailed}</p>` : nothing)}
    </details>`;
  }

  #loadEvidence = async (): Promise<void> => {
    this.#evidenceFailed = !(await this.loadPart(evidencePart));
  };

  /** Loads a part, takes its styles, and renders anew with what it brought: nothing where it cannot be loaded. */
  protected async loadPart<Contents extends object>(
    part: LaterPart<Contents>,
  ): Promise<Contents | undefined> {
    const contents = await part.load(this, learn(this, part.messages));
    this.#takeStyles(contents);
    this.requestUpdate();
    return contents;
  }

  #takeStyles(contents?: PartContents): void {
    const sheet = contents?.styles?.styleSheet;
    const sheets = this.#shadow?.adoptedStyleSheets ?? [];
    if (sheet && !sheets.includes(sheet)) this.#shadow!.adoptedStyleSheets = [...sheets, sheet];
  }

  #readTheme = async (): Promise<void> => {
    const page = pagePart.loaded ?? (await this.loadPart(pagePart));
    // Something inside may have the focus before all is there.
    if (!page || !this.#themed || !this.isConnected) return;
    this.#takeStyles(page);
    page.applyTheme(this.#themed);
    page.watchLanguage(this, this.#pageChanged);
    page.checkAttributes(this);
  };

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.#states?.delete('--waiting');
    this.#themed = {
      host: this,
      probe: this.#shadow!.querySelector<HTMLElement>('.probe')!,
      root: this.#shadow!.querySelector<HTMLElement>('.root')!,
    };
    takeHeadingFont(this, this.#themed.root);
    this.emit('mn-ready');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Not at every update: a slider updates with each step.
    if (['appearance', 'bookingUrl', 'headingLevel'].some((name) => changed.has(name)))
      void this.#readTheme();
  }

  /** For what changes with every step of a slider: a custom property of the root, which the widget's styles read. */
  protected setVariable(name: `--_${string}`, value: string): void {
    this.#shadow?.querySelector<HTMLElement>('.root')?.style.setProperty(name, value);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'mn-ready': CustomEvent<null>;
  }
}
