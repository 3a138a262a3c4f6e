import {html} from 'lit';

/** Drawn here: with the module of all line icons, the core would weigh more. */
const arrow = html`<svg class="icon icon-down" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M5.5 9.5 12 16l6.5-6.5"></path>
</svg>`;

interface Fold {
  /** Its class and part. */
  readonly name: string;
  /** A sign before the title, where lines with several subjects stand together. */
  readonly sign?: unknown;
  readonly title: unknown;
  readonly inside: unknown;
  /** Called when it opens or closes. */
  readonly toggled?: (() => void) | undefined;
}

/** One line that unfolds. */
export const fold = ({name, sign, title, inside, toggled}: Fold) =>
  html`<details class="fold ${name}" part=${name} .ontoggle=${toggled ?? null}>
    <summary>${sign}${title}${arrow}</summary>
    <div class="inside">${inside}</div>
  </details>`;
