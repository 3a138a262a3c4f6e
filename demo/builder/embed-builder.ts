import {LitElement, html, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import {version} from '../../src/page/version.js';
import type {Archive, Builder} from './builder.js';
import {lookNames, looks, steps, views, widgets, type LookName, type Step, type View} from './catalogue.js';
import {readHash, standardChoice, writeHash, type Choice, type Fields} from './choice.logic.js';
import {hexOf} from './contrast.logic.js';
import {usualFolder, type Amount} from './download.logic.js';
import {fill} from '../../src/language/fill.js';
import {firstLanguage} from './language/language.logic.js';
import {msg, spokenLanguage, spokenNames} from './language/message.js';
import {samplePage} from './language/sample-page.js';
import {htmlOf} from './prerendering.js';
import type {Show} from './preview-message.js';
import {attributesOf, readFolder, tagOf, tokensOf, type Materials} from './snippet-parts.logic.js';
import {choices} from './views/fields.js';
import {clinicStep} from './views/clinic-step.js';
import {codeStep} from './views/code-step.js';
import {lookStep} from './views/look-step.js';
import {widgetStep} from './views/widget-step.js';
import {wordsStep} from './views/words-step.js';
import {check, readJsonWords, type Problem} from './words.logic.js';
import type {WidgetWords} from './words-source.js';

/** By widget, as the script-tag build beside this page has them. */
declare const __UNASKED__: Readonly<Record<string, readonly string[]>>;

const stepNames = Object.keys(steps) as Step[];

const stepViews: Readonly<Record<Step, (builder: Builder) => unknown>> = {
  widget: widgetStep,
  look: lookStep,
  clinic: clinicStep,
  words: wordsStep,
  code: codeStep,
};

const stepHeadings = spokenNames<Step>({
  widget: () => msg('What should patients learn?', {id: 'builder.heading.widget'}),
  look: () => msg('Make it yours', {id: 'builder.heading.look'}),
  clinic: () => msg('Who you are', {id: 'builder.heading.clinic'}),
  words: () => msg('Say it your way', {id: 'builder.heading.words'}),
  code: () => msg('Take it with you', {id: 'builder.heading.code'}),
});

const samples = {
  before: new URL('../../stories/support/pictures/before.svg', import.meta.url).href,
  after: new URL('../../stories/support/pictures/after.svg', import.meta.url).href,
};

/** The preview begins at a width that can be read: smaller than life, words are too small. */
function firstChoice(): Choice {
  const choice = {...standardChoice, lang: firstLanguage(spokenLanguage())};
  if (matchMedia('(max-width: 600px)').matches) return {...choice, view: 'phone'};
  return matchMedia('(max-width: 1700px)').matches ? {...choice, view: 'tablet'} : choice;
}

const backToOptions = () => msg('Back to the options', {id: 'builder.preview.back'});
const getCode = () => msg('Get the code', {id: 'builder.step.getCode'});

/** The page where a clinic puts a widget together. All that was chosen stands in the address bar. */
export class EmbedBuilder extends LitElement implements Builder {
  static override properties: PropertyDeclarations = {
    ahead: {state: true, attribute: false},
    archive: {state: true, attribute: false},
    choice: {attribute: false},
    copied: {state: true, attribute: false},
    draft: {state: true, attribute: false},
    integrity: {state: true, attribute: false},
    openGroups: {state: true, attribute: false},
    said: {state: true, attribute: false},
    search: {state: true, attribute: false},
    showsPreview: {state: true, attribute: false},
    words: {state: true, attribute: false},
  };

  declare choice: Choice;
  declare archive: Archive;
  declare words: WidgetWords | undefined;
  declare search: string;
  declare draft: Builder['draft'];
  declare copied: string;
  declare integrity: string | undefined;
  declare ahead: Materials['ahead'];
  declare openGroups: ReadonlySet<string>;
  /** What a screen reader is told. */
  declare said: string;
  /** Where there is no room for both. */
  declare showsPreview: boolean;

  readonly ownFolder = new URL('./cdn/', location.href.replace(/[?#].*/, '')).href;
  readonly npmFolder = `https://cdn.jsdelivr.net/npm/microneedling-widgets@${version}/cdn/`;
  problems: readonly Problem[] = [];
  materials!: Materials;

  #message?: Show;
  #asksForHash = false;
  #wordsKey = '';
  #aheadKey = '';
  /** Words that were written for one widget are still there after a look at another. */
  readonly #kept = new Map<string, Fields>();
  /** The language that the builder spoke when the widget's was last chosen by it. */
  #spoken = spokenLanguage();

  constructor() {
    super();
    this.choice = readHash(location.hash) ?? firstChoice();
    this.ahead = {};
    this.archive = {amount: 'one', state: 'none', bytes: 0};
    this.search = '';
    this.copied = '';
    this.said = '';
    this.openGroups = new Set();
    this.showsPreview = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.#readAddress);
    addEventListener('language-change', this.#changeLanguage);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#readAddress);
    removeEventListener('language-change', this.#changeLanguage);
  }

  get address(): string {
    return `${location.href.replace(/#.*/, '')}#${writeHash(this.choice)}`;
  }

  #readAddress = (): void => {
    const choice = readHash(location.hash);
    // An anchor, or nonsense: the choice stays as it is.
    if (choice || !location.hash) this.choice = choice ?? firstChoice();
    this.draft = undefined;
  };

  /** The widget follows, unless somebody chose its language. */
  #changeLanguage = (): void => {
    const isFollowing = this.choice.lang === firstLanguage(this.#spoken);
    this.#spoken = spokenLanguage();
    this.said = '';
    if (isFollowing) this.change({lang: firstLanguage(this.#spoken)}, true);
    this.requestUpdate('choice');
  };

  readonly change = (part: Partial<Choice>, isTyping = false): void => {
    const {widget, words} = this.choice;
    const isOther = part.widget !== undefined && part.widget !== widget;
    if (isOther) {
      this.#kept.set(widget, words);
      this.search = '';
      this.openGroups = new Set();
    }
    const next: Choice = {...this.choice, ...part};
    this.choice = isOther ? {...next, words: this.#kept.get(next.widget) ?? {}} : next;
    if (!('words' in part)) this.draft = undefined;
    this.copied = '';
    // What was downloaded was for another choice.
    if (this.archive.state !== 'busy') this.archive = {...this.archive, state: 'none'};
    this.#writeAddress(isTyping);
  };

  #writeAddress(isTyping: boolean): void {
    const address = `#${writeHash(this.choice)}`;
    if (address === location.hash) return;
    try {
      if (isTyping) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    } catch {
      // Browsers refuse when it changes too often; the next change brings it up to date.
    }
  }

  readonly changeWords = (words: Fields): void => {
    this.draft = undefined;
    this.change({words}, true);
  };

  readonly setDraft = (text: string): void => {
    const read = readJsonWords(text);
    if ('words' in read) this.change({words: read.words}, true);
    this.draft = 'problem' in read ? {text, problem: read.problem} : {text};
  };

  readonly setSearch = (text: string): void => {
    this.search = text;
  };

  readonly toggleGroup = (id: string, isOpen: boolean): void => {
    const next = new Set(this.openGroups);
    // The first group is open until it is closed.
    const [mark, isMarked] = id ? [id, isOpen] : ['!', !isOpen];
    if (next.has(mark) === isMarked) return;
    if (isMarked) next.add(mark);
    else next.delete(mark);
    this.openGroups = next;
  };

  readonly copy = async (id: string, code: string, button: HTMLElement): Promise<void> => {
    const text = button.closest('.code')!.querySelector('code')!;
    let isCopied = false;
    try {
      await navigator.clipboard.writeText(code);
      isCopied = true;
    } catch {
      // Not on every address there is a clipboard: what is selected can be copied everywhere.
      getSelection()?.selectAllChildren(text);
      isCopied = document.execCommand('copy');
    }
    this.copied = isCopied ? id : '';
    this.said = isCopied
      ? msg('Copied.', {id: 'builder.copy.done'})
      : msg('Selected. Copy it with Ctrl+C or Command+C.', {id: 'builder.copy.selected'});
  };

  readonly setAmount = (amount: Amount): void => {
    this.archive = {...this.archive, amount, state: 'none'};
  };

  readonly downloadFiles = async (): Promise<void> => {
    const {amount, state} = this.archive;
    if (state === 'busy') return;
    // The code and the archive are to name the same folder.
    if (readFolder(this.choice.files) === undefined) this.change({files: usualFolder});
    this.archive = {...this.archive, state: 'busy'};
    await this.updateComplete;
    try {
      const {download} = await import('./download.js');
      const bytes = await download(this.materials, amount, this.ownFolder);
      this.archive = {amount, state: 'done', bytes};
    } catch {
      this.archive = {amount, state: 'failed', bytes: 0};
    }
  };

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!['choice', 'words', 'integrity', 'ahead'].some((name) => changed.has(name))) return;
    const {choice} = this;
    if (choice.checkFiles && !this.integrity) void this.#fetchHash();
    const language = choice.lang || spokenLanguage();
    const key = `${choice.widget}/${language}`;
    if (key !== this.#wordsKey) {
      this.#wordsKey = key;
      this.words = undefined;
      void this.#fetchWords(key, language);
    }
    const content = this.words?.content;
    const checked = content ? check(content, choice.words) : {problems: [], usable: choice.words};
    this.problems = checked.problems;
    this.materials = {
      choice,
      files: readFolder(choice.files) ?? this.ownFolder,
      integrity: (choice.checkFiles && this.integrity) || '',
      unasked: __UNASKED__[choice.widget] ?? [],
      ahead: {},
      words: checked.usable,
      fallback: {
        heading: typeof content?.heading === 'string' ? content.heading : widgets[choice.widget].title,
        intro: typeof content?.intro === 'string' ? content.intro : '',
        booking: this.words?.booking ?? msg('Book a consultation', {id: 'builder.clinic.bookingPlaceholder'}),
      },
      samples,
      language,
    };
    if (choice.step === 'code' && choice.platform === 'prerendered') this.#addHtml();
    const {text, surface} = looks[choice.look];
    this.#message = {
      type: 'builder-show',
      look: choice.look,
      font: choice.font,
      text: hexOf(text),
      ground: hexOf(surface),
      page: samplePage(choice.clinicName),
      tokens: tokensOf(choice),
      markup: tagOf(this.materials),
    };
  }

  /** Writes the widget as HTML, where what is shown is not yet that of this choice. */
  #addHtml(): void {
    const {choice, words} = this.materials;
    const key = JSON.stringify([choice.widget, attributesOf(choice), words]);
    if (key === this.#aheadKey) {
      this.materials = {...this.materials, ahead: this.ahead};
      return;
    }
    this.#aheadKey = key;
    this.ahead = {};
    void this.#writeHtml(key);
  }

  async #writeHtml(key: string): Promise<void> {
    let ahead: Materials['ahead'];
    try {
      ahead = {html: await htmlOf(this.materials)};
    } catch {
      ahead = {
        problem: msg('It could not be written here: use the command below.', {id: 'builder.code.notWritten'}),
      };
    }
    if (key === this.#aheadKey) this.ahead = ahead;
  }

  async #fetchWords(key: string, language: string): Promise<void> {
    const {widget} = this.choice;
    try {
      const {wordsOf} = await import('./words-source.js');
      const words = await wordsOf(widget, language);
      if (this.#wordsKey === key) this.words = words;
    } catch {
      this.said = msg('The words could not be fetched. Load the page again.', {
        id: 'builder.words.notFetched',
      });
    }
  }

  /** Of our own copy; where it fails, the next change asks again. */
  async #fetchHash(): Promise<void> {
    if (this.#asksForHash) return;
    this.#asksForHash = true;
    try {
      const answer = await fetch(`${this.ownFolder}integrity.json`);
      const hashes = (await answer.json()) as Readonly<Record<string, string | undefined>>;
      this.integrity = hashes['widgets-checked.js'] ?? '';
    } catch {
      this.integrity = '';
    }
    this.#asksForHash = false;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Colours that were chosen, without a style attribute.
    for (const element of this.querySelectorAll<HTMLElement>('[data-colour]')) {
      element.style.setProperty('--colour', element.dataset.colour!);
      if (element.dataset.on) element.style.setProperty('--on', element.dataset.on);
    }
    if (changed.has('choice'))
      document.title = `${widgets[this.choice.widget].title} · microneedling-widgets`;
  }

  #goTo(step: Step, isByKey = false): void {
    this.change({step});
    void this.updateComplete.then(() => {
      this.querySelector('.panel__scroll')?.scrollTo({top: 0});
      // Where the page scrolls and not the panel, a step would open at its end.
      const {top} = this.querySelector('.work')!.getBoundingClientRect();
      if (top < 0) scrollBy({top, behavior: 'instant'});
      if (isByKey) this.querySelector<HTMLElement>(`#tab-${step}`)?.focus();
    });
  }

  #onTabKey = ({key}: KeyboardEvent): void => {
    const now = stepNames.indexOf(this.choice.step);
    const last = stepNames.length - 1;
    const next = {ArrowRight: now === last ? 0 : now + 1, ArrowLeft: now || last + 1, Home: 0, End: last}[
      key
    ];
    if (next !== undefined) this.#goTo(stepNames[key === 'ArrowLeft' ? next - 1 : next]!, true);
  };

  protected override render() {
    const {step} = this.choice;
    return html`<div class="work ${this.showsPreview ? 'shows-preview' : ''}">
        <section class="panel" aria-label=${msg('Options', {id: 'builder.page.options'})}>
          <div
            class="steps"
            role="tablist"
            aria-label=${msg('Steps', {id: 'builder.page.steps'})}
            @keydown=${this.#onTabKey}
          >
            ${stepNames.map(
              (name, index) =>
                html`<button
                  type="button"
                  role="tab"
                  id="tab-${name}"
                  aria-controls="step"
                  aria-selected=${name === step ? 'true' : 'false'}
                  tabindex=${name === step ? 0 : -1}
                  @click=${() => this.#goTo(name)}
                >
                  <span class="steps__number" aria-hidden="true">${index + 1}</span>${steps[name]}
                </button>`,
            )}
          </div>
          <div class="panel__scroll" id="step" role="tabpanel" aria-labelledby="tab-${step}" tabindex="-1">
            <h2>${stepHeadings[step]}</h2>
            ${stepViews[step](this)} ${this.#onwards()}
          </div>
        </section>
        ${this.#stage()}
      </div>
      <div class="dock ${this.choice.step === 'code' && !this.showsPreview ? 'dock--last' : ''}">
        <button
          type="button"
          aria-pressed=${this.showsPreview ? 'true' : 'false'}
          @click=${this.#togglePreview}
        >
          ${this.showsPreview ? backToOptions() : msg('See the preview', {id: 'builder.preview.see'})}
        </button>
      </div>
      <p class="visually-hidden" role="status">${this.said}</p>`;
  }

  #togglePreview = (): void => {
    this.showsPreview = !this.showsPreview;
  };

  /** The code is there from the first step on; all between is for those who want more than the usual. */
  #onwards() {
    const index = stepNames.indexOf(this.choice.step);
    const [before, after] = [stepNames[index - 1], stepNames[index + 1]];
    return html`<div class="onwards">
      ${
        before
          ? html`<button type="button" class="quiet" @click=${() => this.#goTo(before)}>
              ${msg('Back', {id: 'builder.step.back'})}
            </button>`
          : nothing
      }
      ${
        after && after !== 'code'
          ? html`<button type="button" class="quiet" @click=${() => this.#goTo(after)}>
              ${fill(msg('Next: {step}', {id: 'builder.step.next'}), {step: steps[after]})}
            </button>`
          : nothing
      }
      ${
        after
          ? html`<button type="button" class="primary onwards__code" @click=${() => this.#goTo('code')}>
              ${getCode()}
            </button>`
          : nothing
      }
    </div>`;
  }

  #stage() {
    const {look, view} = this.choice;
    return html`<section class="stage" aria-label=${msg('Preview', {id: 'builder.preview.name'})}>
      <div class="stage__tools">
        ${choices<LookName>({
          name: 'look',
          legend: msg('Sample page', {id: 'builder.preview.page'}),
          kind: 'compact',
          value: look,
          options: (Object.keys(looks) as LookName[]).map((name) => [
            name,
            lookNames[name],
            html`<i class="page page--${name}" aria-hidden="true"></i>`,
          ]),
          change: (next) => this.change({look: next}),
        })}
        ${choices<View>({
          name: 'view',
          legend: msg('Width', {id: 'builder.preview.width'}),
          kind: 'compact',
          value: view,
          options: (Object.keys(views) as View[]).map((name) => [name, views[name]]),
          change: (next) => this.change({view: next}),
        })}
        <button
          type="button"
          class="quiet stage__full"
          aria-pressed=${this.showsPreview ? 'true' : 'false'}
          @click=${this.#togglePreview}
        >
          ${this.showsPreview ? backToOptions() : msg('Open full size', {id: 'builder.preview.full'})}
        </button>
      </div>
      <builder-preview
        .message=${this.#message}
        .view=${view}
        .language=${spokenLanguage()}
      ></builder-preview>
    </section>`;
  }
}
