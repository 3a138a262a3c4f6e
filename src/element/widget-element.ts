import {
  ReactiveElement,
  html,
  isServer,
  nothing,
  render,
  type PropertyDeclarations,
  type PropertyValues,
} from 'lit';
import type {OwnContent} from '../content/own-content.js';
import type {JurisdictionId} from '../evidence/jurisdictions.js';
import type {ClinicWord} from '../language/clinic-word/index.js';
import {unwatchLanguage, watchLanguage} from '../language/language-observer.js';
import {english, loadMessages, resolveLocale} from '../language/locale-context.js';
import type {LazyPart} from '../page/lazy.js';
import {clinicWords, forgetPage} from '../page/own-words.js';
import {unwatchSettings, watchSettings} from '../page/settings.js';
import {version} from '../page/version.js';
import {isPagesTurn, ourTurn} from '../page/main-thread.js';
import {warnOnce} from '../page/warn-once.js';
import {holdHeight} from './adopt-styles.js';
import {convertProperties, flag, isDeclared, number, oneOf, text} from './attributes.js';
import {checkAttributes} from './check-attributes.js';
import {closing} from './closing.js';
import {hideFromWalkers, keepTypingInside} from './closed-root.js';
import {createContext} from './create-context.js';
import {evidencePart} from './evidence-disclosure.js';
import {HostPage} from './host-page.js';
import {keepOwnEvents} from './own-events.js';
import {applyTheme, firstTheme, paintTheme, type Theme, type Themed} from './page-integration.js';
import {maskFromRecorders} from './recorder-masks.js';
import {blockedLinksPart, openLinksFrom} from './sandbox-links.js';
import type {WidgetContent, WidgetContext} from './widget-context.js';
import {jurisdictionOf, jurisdictionPart, rulesFor} from './widget-jurisdiction.js';
import {WidgetParts} from './widget-parts.js';
import {clinicWordOf, clinicWordPart, worded} from './widget-wording.js';
import {overridesPart, WidgetWords} from './widget-words.js';

export const appearances = ['card', 'plain', 'outlined'] as const;
export type Appearance = (typeof appearances)[number];

export type {WidgetContent, WidgetContext} from './widget-context.js';

/** Renders what stands inside the frame of a closed widget; called with the widget and its closed root. */
export type ClosedView = (widget: never, root: ShadowRoot) => unknown;

/**
 * The base of every widget: the host's look, the clinic's own words, the closing line and the frame around them.
 *
 * @attr {string} lang - Its language, as a BCP 47 tag such as `es` or `pt-BR`. Default: that of the page around it.
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
 * @cssprop [--mn-button-radius=99em] - Corner radius of buttons: a pill, unless a square brand says otherwise.
 * @cssprop [--mn-font-size=1em] - Body text size; never below 16 px.
 * @cssprop --mn-heading-font - Font of the headings; the page's own heading font when not set.
 * @cssprop [--mn-space=1] - Density: 0.75 is tighter, 1.25 is airier.
 * @cssprop [--mn-scroll-margin=0px] - Height of a header of yours that stays at the top of the window: what a link or
 *   the focus leads to stops below it. The page's own `scroll-padding` counts as well.
 * @fires {CustomEvent<null>} mn-ready - When the widget has rendered for the first time. Carries nothing.
 * @fires {CustomEvent<null>} mn-resize - When the widget has become higher or lower, its first view included, for
 *   layouts that measure: Masonry, measured accordions. Carries nothing.
 */
export abstract class WidgetElement<
  Content extends WidgetContent = WidgetContent,
  /** All that a clinic may change, where parts bring further words. */
  AllContent = Content,
> extends ReactiveElement {
  /** The package version that this class comes from. */
  static readonly version: string = version;

  /** Whether the shadow root is closed, so that no script of the page can read a patient's answers. @internal */
  static readonly closed: boolean = false;

  /** The content modules whose words are needed at first, without `.content.ts`. @internal */
  static readonly messages: readonly string[] = [];

  /** The parts that wait for the patient; each says itself when it is prefetched. @internal */
  static readonly parts: readonly LazyPart[] = [];

  static override properties: PropertyDeclarations = {
    appearance: {...oneOf(appearances)},
    bookingLabel: {...text(), attribute: 'booking-label'},
    bookingUrl: {...text(), attribute: 'booking-url'},
    clinicName: {...text(), attribute: 'clinic-name'},
    clinicWord: {...text(), attribute: 'clinic-word'},
    compact: {...flag()},
    content: {attribute: 'content'},
    headingLevel: {...number(2), attribute: 'heading-level'},
    hideEvidence: {...flag(), attribute: 'hide-evidence'},
    insideGuide: {...flag(), attribute: false},
    jurisdiction: {...text()},
    phone: {...text()},
    reviewedBy: {...text(), attribute: 'reviewed-by'},
    reviewedOn: {...text(), attribute: 'reviewed-on'},
  };

  /** The frame: `card`, `plain` or `outlined`. Default: `card`. */
  declare appearance: Appearance;
  /** Text of the booking link. Default: "Book a consultation". */
  declare bookingLabel: string;
  /** Address of the clinic's booking page; without it there is no booking link. */
  declare bookingUrl: string;
  /** The clinic's name, named in the closing line. */
  declare clinicName: string;
  /** The clinic's word for itself in our texts: `clinic`, `practice` or `centre`. Default: the language's usual one. */
  declare clinicWord: ClinicWord | '';
  /**
   * The short form, for a page that says itself what stands here: our heading is only read out, our opening sentence and
   * what is said besides are left out. A clinic's own words stay. Default: false.
   */
  declare compact: boolean;
  /** The clinic's own words as an object or as JSON, laid over the defaults. */
  declare content: OwnContent<AllContent> | string | undefined;
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
  /**
   * Who reviewed the text at the clinic, such as "Dr A. Okafor": said in place of "No clinician has reviewed this text
   * yet." Default: none.
   */
  declare reviewedBy: string;
  /** When they did: a month or a day, `YYYY-MM` or `YYYY-MM-DD`. Default: none. */
  declare reviewedOn: string;

  readonly #view: (() => unknown) | undefined;
  readonly #parts: WidgetParts;
  readonly #words: WidgetWords<Content>;
  readonly #context: WidgetContext<Content>;
  // Taken, so that no script can ask for it: it leads to the root, closed or not. DOM emulations have none.
  readonly #internals = this.attachInternals?.();
  #root?: ShadowRoot;
  #probe?: HTMLElement;
  #firstTheme?: Theme;
  #themed?: Themed;
  #hostPage?: HostPage;
  #isPutBack = false;
  #heldHeight = 0;
  #idleTimer?: ReturnType<typeof setTimeout>;
  #locale = english;

  /** Whichever way a value comes, it is converted on its way in. @internal */
  protected static override finalize(): void {
    if (Object.hasOwn(this, 'finalized')) return;
    super.finalize();
    if (Object.hasOwn(this, 'properties')) convertProperties(this.prototype, this.properties);
  }

  /** A closed widget hands its view in here: a method could be called, or replaced, by any script of the page. */
  constructor(closedView?: ClosedView) {
    super();
    this.#view = closedView && (() => closedView(this as never, this.#root!));
    const {elementProperties, parts} = this.constructor as typeof WidgetElement;
    this.#parts = new WidgetParts(this, parts, [evidencePart, jurisdictionPart, blockedLinksPart]);
    this.#words = new WidgetWords(this, () => this.defaultContent(), this.#parts.withClinicWords);
    this.#context = createContext(this, this.#words, this.#parts, () => this.#locale);
    // The reserved space stays meanwhile. Browsers that know no states would shift, at worst.
    this.#internals?.states?.add('--waiting');
    for (const [name, options] of elementProperties)
      if (isDeclared(options) && !options.noAccessor) Object.assign(this, {[name]: undefined});
  }

  /** The widget's words before a clinic changes them, in the language that is active when called. */
  protected abstract defaultContent(): Content;

  /** The content inside the frame of an open widget, above the closing line. */
  protected renderWidget(): unknown {
    return nothing;
  }

  /** The one thing that templates, parts and the server read of this element. @internal */
  get context(): WidgetContext<Content> {
    return this.#context;
  }

  /** `value` where it is one of those that a clinic has left, else the first of them and one warning. */
  protected remaining<Value extends string>(field: string, value: string, left: readonly Value[]): Value {
    if ((left as readonly string[]).includes(value)) return value as Value;
    // The default, which nobody asked for, may be gone.
    if (this.hasAttribute(field))
      warnOnce(this, field, `"${value}" is not known.`, `Use one of ${left.join(', ')}.`);
    return left[0]!;
  }

  /** The message groups in use. */
  get #messageGroups(): string[] {
    const {messages} = this.constructor as typeof WidgetElement;
    return ['common', ...messages, ...this.#parts.messages];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    forgetPage();
    // Children may still be on their way while the page is being parsed.
    document.addEventListener('DOMContentLoaded', this.#pageChanged);
    watchSettings(this.#pageChanged);
    if (this.hasUpdated) {
      this.#hostPage?.connect();
      this.requestUpdate();
      this.#readTheme();
    }
    // Once the page has settled, so that print has the sources too.
    this.#idleTimer = setTimeout(() => {
      if (!this.hideEvidence) this.#parts.prefetch(evidencePart);
      this.#parts.prefetchOn('idle');
    }, 5000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('DOMContentLoaded', this.#pageChanged);
    unwatchSettings(this.#pageChanged);
    clearTimeout(this.#idleTimer);
    unwatchLanguage(this.#pageChanged);
    this.#hostPage?.disconnect();
  }

  /** Moved into a frame or a popup: style sheets stay behind with the document that made them. */
  adoptedCallback(): void {
    this.#parts.adoptStyles();
  }

  #pageChanged = (): void => {
    forgetPage();
    this.#hostPage?.lift();
    this.requestUpdate();
  };

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const {closed, elementStyles} = this.constructor as typeof WidgetElement;
    // WebKit, which has no scroll anchoring, takes a new container for empty at first: a page seen from its end would be
    // scrolled back by what is missing then.
    if (this.#internals?.shadowRoot?.firstChild && scrollY && !CSS.supports('overflow-anchor:auto'))
      this.#heldHeight = this.getBoundingClientRect().height;
    // Attaching empties a closed root that came with the page, and fails where a script of the page was there before.
    const prerendered = closed ? [...(this.#internals?.shadowRoot?.childNodes ?? [])] : [];
    const root = this.shadowRoot ?? this.attachShadow({mode: closed ? 'closed' : 'open'});
    root.append(...prerendered);
    this.#isPutBack = prerendered.length > 0;
    this.#root = root;
    // Until the first update, what was prerendered or stands between the tags stays readable.
    if (!root.firstChild) {
      for (const name of new Set(['', ...[...this.children].map(({slot}) => slot)]))
        root.append(Object.assign(document.createElement('slot'), {name}));
    }
    const probe = (this.#probe = root.ownerDocument.createElement('span'));
    probe.className = 'probe';
    probe.ariaHidden = 'true';
    probe.ontransitionend = this.#readTheme;
    root.append(probe);
    this.#parts.attach(root, elementStyles);
    keepOwnEvents(root);
    if (!closed) return root;
    hideFromWalkers(root);
    // `renderRoot` is public: what it names must not lead to a closed root.
    return this;
  }

  /** A clinic's own words are waited for, so that ours never flash up before them. */
  protected override async scheduleUpdate(): Promise<void> {
    await this.#parts.loadAll([
      ...(clinicWords(this).some(Boolean) ? [overridesPart, ...this.#parts.withClinicWords] : []),
      ...(jurisdictionOf(this) ? [jurisdictionPart] : []),
      ...(clinicWordOf(this) ? [clinicWordPart] : []),
    ]);
    await loadMessages(this, this.#messageGroups);
    // Before there is anything that would have to be styled twice. Not what was put back: it would be laid out.
    if (!this.hasUpdated && !this.#isPutBack && this.isConnected)
      this.#firstTheme = await firstTheme({host: this, probe: this.#probe!});
    // The script's own start and the first view together would hold up a phone for too long. What was put back into a
    // closed root is replaced before it is laid out: Firefox would scroll a page back that is seen from its end.
    if (!this.hasUpdated && !this.#isPutBack) while (isPagesTurn()) await ourTurn();
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#words.forget();
    // An unknown jurisdiction is warned about, whether the widget has rules for it or not.
    rulesFor(this);
    this.#locale = worded(this, resolveLocale(this, this.#messageGroups));
  }

  protected override performUpdate(): void {
    if (this.#hostPage) this.#hostPage.render(() => super.performUpdate());
    else super.performUpdate();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const root = this.#root!;
    this.#parts.addStyles();
    const content = this.#renderFrame(this.#view ? this.#view() : this.renderWidget());
    if (this.hasUpdated) return void render(content, root, {host: this});
    const probe = this.#probe!;
    root.replaceChildren(probe);
    render(content, root, {host: this});
    this.#themed = {host: this, probe, root: root.querySelector<HTMLElement>('.root')!};
    if (this.#firstTheme) paintTheme(this.#themed.root, this.#firstTheme);
    if (this.#heldHeight) holdHeight(root, this.#heldHeight);
    // Once more with the first frame, which the page's own style sheets hold up.
    if (this.isConnected) applyTheme(this.#themed);
  }

  /** The whole of it, for the server: in a browser, nobody is to ask a closed widget. */
  protected render(): unknown {
    if (!this.#view) return this.#renderFrame(this.renderWidget());
    return isServer ? this.#renderFrame(this.#view()) : nothing;
  }

  /** The box that takes the site's font and colours, with the closing line at its end. */
  #renderFrame(inside: unknown) {
    return html`<div
      class="root"
      part="root"
      lang=${this.#locale.language}
      dir=${this.#locale.dir ?? nothing}
      @pointerenter=${this.#onInteraction}
      @focusin=${this.#onInteraction}
    >
      <section class="card card-${this.appearance}" part="card" aria-labelledby="heading">
        ${inside} ${this.insideGuide ? nothing : closing(this, this.#context.common)}
      </section>
    </div>`;
  }

  /** Reads the page's colours and language anew; nothing happens before the first render. */
  #readTheme = (): void => {
    if (!this.#themed || !this.isConnected) return;
    applyTheme(this.#themed);
    this.#watchPage();
  };

  #watchPage(): void {
    watchLanguage(this, this.#pageChanged);
    checkAttributes(this);
  }

  #onInteraction = (): void => {
    this.#readTheme();
    // Not sooner: a framework that has rendered the page on a server compares attributes when it takes over.
    if (this.#view) maskFromRecorders(this);
    this.#parts.prefetchOn('interaction', 'idle');
  };

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.#internals?.states?.delete('--waiting');
    if (this.#view) {
      keepTypingInside(this.#themed!.root);
      maskFromRecorders(this.#themed!.root);
    }
    if (this.isConnected) this.#watchPage();
    this.#hostPage = new HostPage(this, this.#root!, () => this.#context.emit('mn-resize'));
    openLinksFrom(this.#root!, this.#parts, () => this.#locale.language);
    this.#context.emit('mn-ready');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Not at the first, which has read it already, nor at every other: a slider updates with each step.
    if (['appearance', 'bookingUrl', 'headingLevel'].some((name) => changed.get(name) !== undefined))
      this.#readTheme();
  }

  /** For what changes with every step of a slider: a custom property of the root, which the widget's styles read. */
  protected setVariable(name: `--_${string}`, value: string): void {
    this.#themed?.root.style.setProperty(name, value);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'mn-ready': CustomEvent<null>;
    'mn-resize': CustomEvent<null>;
  }
}
