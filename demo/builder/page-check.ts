import {LitElement, html, nothing, type PropertyDeclarations} from 'lit';
import {version} from '../../src/page/version.js';
import {
  diagnose,
  scriptAddresses,
  type Answer,
  type Finding,
  type PageFacts,
} from '../../src/embed/page-check/diagnose.logic.js';
import {widgetNames} from './catalogue.js';
import {filled} from './language/filled.js';
import {msg, spoken, spokenNames} from './language/message.js';

const answers = spokenNames<Answer | 'unknown'>({
  unknown: () => msg('I have not looked', {id: 'builder.check.unknown'}),
  code: () => msg('Code, a page full of it', {id: 'builder.check.code'}),
  missing: () => msg('“Not found”, or 404', {id: 'builder.check.missing'}),
  page: () => msg('A page of my site', {id: 'builder.check.page'}),
  download: () => msg('It is downloaded', {id: 'builder.check.download'}),
});

const grades = spokenNames<Finding['grade']>({
  broken: () => msg('Broken', {id: 'builder.check.broken'}),
  doubt: () => msg('Look at this', {id: 'builder.check.doubt'}),
  fine: () => msg('Fine', {id: 'builder.check.fine'}),
});

/** “Check my page”: takes a page's source and tells what is wrong. All of it happens here; nothing is fetched or sent. */
export class PageCheck extends LitElement {
  static override properties: PropertyDeclarations = {
    html: {attribute: false},
    language: {attribute: false},
    folder: {attribute: false},
    answer: {state: true, attribute: false},
  };

  declare html: string;
  /** That the builder speaks. */
  declare language: string;
  /** Where the files are, as the code of the builder says. */
  declare folder: string;
  declare answer: Answer | 'unknown';

  constructor() {
    super();
    this.html = '';
    this.language = 'en';
    this.folder = '';
    this.answer = 'unknown';
  }

  /** The page's own style sheet counts here. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get #facts(): PageFacts {
    const {answer} = this;
    return {
      html: this.html,
      widgets: widgetNames,
      version,
      folder: this.folder,
      answer: answer === 'unknown' ? undefined : answer,
    };
  }

  #onPaste = ({target}: Event): void => {
    this.html = (target as HTMLTextAreaElement).value;
    this.answer = 'unknown';
  };

  protected override render() {
    const isGiven = this.html.trim() !== '';
    return html`<div class="field">
        <label for="page-source">${msg('Check my page', {id: 'builder.check.title'})}</label>
        <textarea
          id="page-source"
          class="mono"
          rows="5"
          spellcheck="false"
          autocomplete="off"
          aria-describedby="page-source-hint"
          .value=${this.html}
          @input=${this.#onPaste}
        ></textarea>
        <p class="hint" id="page-source-hint">
          ${msg('Open your page, press Ctrl+U (on a Mac Option+Command+U), copy all, and paste it here. It stays on this computer.', {id: 'builder.check.hint'})}
        </p>
      </div>
      ${isGiven ? this.#address() : nothing}
      <div role="status">${isGiven ? this.#findings() : nothing}</div>
      <p class="hint">
        ${filled(msg('Or put {address} behind your page’s address: if the script runs, it tells the rest.', {id: 'builder.check.address'}), {address: html`<code>?mn-check</code>`})}
      </p>
      <p class="hint">
        ${filled(msg('Nothing appears, not even a box with {address}? Then the script does not run: it is missing, its address is wrong, or something holds it back, such as a consent tool, a plug-in for speed or the site’s security policy. “Check my page” in the builder finds most of that in the page’s source. If it finds nothing, press F12 on your page, choose Console, and look for a red line with widgets.js.', {id: 'builder.check.absent'}), {address: html`<code>?mn-check</code>`})}
      </p>`;
  }

  #address() {
    const [address] = scriptAddresses(this.#facts);
    if (!address) return nothing;
    return html`<div class="field">
      <label for="page-answer"
        >${msg('Open the script’s address in a new tab. What do you see?', {id: 'builder.check.answer'})}</label
      >
      <p class="hint"><code>${address}</code></p>
      <select
        id="page-answer"
        @change=${({target}: Event) => (this.answer = (target as HTMLSelectElement).value as Answer)}
      >
        ${(Object.keys(answers) as (keyof typeof answers)[]).map(
          (name) => html`<option value=${name} ?selected=${name === this.answer}>${answers[name]}</option>`,
        )}
      </select>
    </div>`;
  }

  #findings() {
    return html`<ul class="findings">
      ${spoken(() => diagnose(this.#facts)).map(
        ({grade, title, about: why, code}) =>
          html`<li class="finding finding--${grade}">
            <b>${grades[grade]}: ${title}</b>
            <p>${why}</p>
            ${code ? html`<code>${code}</code>` : nothing}
          </li>`,
      )}
    </ul>`;
  }
}
