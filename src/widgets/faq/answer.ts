import {html, nothing} from 'lit';
import {blocks} from './faq.logic.js';

/** Paragraphs and lists from plain text. */
export const richText = (text: string) =>
  blocks(text).map((block) =>
    typeof block === 'string'
      ? html`<p>${block}</p>`
      : html`<ul>
          ${block.map((line) => html`<li>${line}</li>`)}
        </ul>`,
  );

/** The texts of an answer, with its limit marked as that. */
export const richAnswer = (texts: readonly string[], limit: string, limitLabel: string) =>
  html`${texts.map(richText)}
  ${
    limit
      ? html`<div class="boxed limit">
          <p class="limit-label">${limitLabel}</p>
          ${richText(limit)}
        </div>`
      : nothing
  }`;
