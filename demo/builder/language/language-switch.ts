import {LitElement, html, type PropertyDeclarations} from 'lit';
import {languageNames} from '../catalogue.js';
import {speakLanguage} from './catalogues.js';
import {addressIn, languageFor, pageTag} from './language.logic.js';
import {msg, spokenLanguage} from './message.js';
import {translatePage} from './page-words.js';

/**
 * The languages that the builder speaks, each by its own name. They are links, so that they can be opened beside and
 * sent on; chosen here, the page stays, with all that was typed into it.
 * @fires language-change - When the builder speaks another language.
 */
export class LanguageSwitch extends LitElement {
  static override properties: PropertyDeclarations = {
    failed: {state: true, attribute: false},
    isOpen: {state: true, attribute: false},
  };

  /** Whether the words of the language that was asked for could not be had. */
  declare failed: boolean;
  declare isOpen: boolean;

  constructor() {
    super();
    this.failed = false;
    this.isOpen = false;
  }

  /** The page's own style sheet counts here. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.#followAddress);
    addEventListener('pointerdown', this.#closeOutside);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#followAddress);
    removeEventListener('pointerdown', this.#closeOutside);
  }

  #followAddress = (): void => void this.#speak(languageFor(location.search, navigator.languages));

  #closeOutside = ({target}: Event): void => {
    if (!this.contains(target as Node)) this.isOpen = false;
  };

  async #speak(language: string, isChosen = false): Promise<void> {
    if (language === spokenLanguage()) return;
    try {
      await speakLanguage(language);
      this.failed = false;
    } catch {
      this.failed = true;
      return;
    }
    if (isChosen) history.pushState(null, '', addressIn(language, location.href));
    translatePage();
    this.requestUpdate();
    this.dispatchEvent(new Event('language-change', {bubbles: true}));
  }

  async #choose(event: MouseEvent, language: string): Promise<void> {
    // Into a new tab, it is a link like any other.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    await this.#speak(language, true);
    if (!this.failed) this.#close();
  }

  #close(): void {
    this.isOpen = false;
    this.querySelector('summary')?.focus();
  }

  #onKey = ({key}: KeyboardEvent): void => {
    if (key === 'Escape' && this.isOpen) this.#close();
  };

  #onFocusOut = ({relatedTarget}: FocusEvent): void => {
    if (relatedTarget && !this.contains(relatedTarget as Node)) this.isOpen = false;
  };

  protected override render() {
    const spoken = spokenLanguage();
    return html`<details
        class="languages"
        .open=${this.isOpen}
        @toggle=${({target}: Event) => (this.isOpen = (target as HTMLDetailsElement).open)}
        @keydown=${this.#onKey}
        @focusout=${this.#onFocusOut}
      >
        <summary>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="10" cy="10" r="8"></circle>
            <path d="M2 10h16M10 2c5 5 5 11 0 16M10 2c-5 5-5 11 0 16"></path>
          </svg>
          <span class="visually-hidden">${msg('Language', {id: 'builder.page.language'})}: </span>
          <span class="languages__now" lang=${pageTag(spoken)}>${languageNames[spoken]}</span>
        </summary>
        <ul>
          ${Object.entries(languageNames).map(
            ([language, name]) =>
              html`<li>
                <a
                  href=${addressIn(language, location.href)}
                  lang=${pageTag(language)}
                  hreflang=${pageTag(language)}
                  aria-current=${language === spoken ? 'true' : 'false'}
                  @click=${(event: MouseEvent) => this.#choose(event, language)}
                  >${name}</a
                >
              </li>`,
          )}
        </ul>
      </details>
      <p class="languages__problem" role="status">
        ${
          this.failed
            ? msg('This language could not be fetched. Please try again.', {id: 'builder.page.failed'})
            : ''
        }
      </p>`;
  }
}
