import {css} from 'lit';
import {mediaStyles} from './media.styles.js';

/**
 * The ground that every widget stands on. What a host page can do to an element (`*{all:unset}`, uppercase,
 * `nowrap`, 10 px text, a flex parent that centres) is undone here; its font and colours are let through.
 */
export const baseStyles = css`
  :host {
    display: block !important;
    box-sizing: border-box;
    inline-size: 100%;
    /* Even where the page unsets the line above and a flex parent shrinks to fit. */
    min-inline-size: min(100%, 280px) !important;
    max-inline-size: 100%;
    /* Spacing of a theme's that is inherited ends here; what a reader asks of every element comes through. */
    letter-spacing: normal;
    word-spacing: normal;
  }
  :host([hidden]) {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  button,
  input,
  select,
  textarea {
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  :is([id], [tabindex], summary) {
    scroll-margin-block-start: var(--mn-scroll-margin);
  }
  .root {
    --_accent: var(--mn-accent, #0b6b66);
    --_muted: color-mix(in oklab, currentColor 74%, transparent);
    --_accent-text: var(--_accent);
    --_accent-ui: var(--_accent);
    --_accent-hover: var(--_accent);
    --_radius: var(--mn-radius, 16px);
    --_space: calc(1em * var(--mn-space, 1));
    --_button-radius: var(--mn-button-radius, 99em);
    --_hair: color-mix(in oklab, currentColor 15%, transparent);
    --_option-border: color-mix(in oklab, currentColor 24%, transparent);
    --_field-border: color-mix(in oklab, currentColor 56%, transparent);
    --_faint: color-mix(in oklab, currentColor 4.5%, transparent);
    --_wash: color-mix(in oklab, var(--_accent) 10%, transparent);
    --_target: max(2.6em, 44px);
    container: mn-root / inline-size;
    position: relative;
    font-size: max(var(--mn-font-size, 1em), 16px);
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    line-height: 1.5;
    text-transform: none;
    text-indent: 0;
    text-shadow: none;
    text-align: start;
    text-decoration: none;
    white-space: normal;
    overflow-wrap: anywhere;
    word-break: normal;
    hyphens: manual;
    cursor: auto;
    color: var(--_text, inherit);
    background: var(--mn-surface, transparent);
    border-radius: var(--_radius);
  }
  .card {
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
    padding: calc(var(--_space) * 1.25);
  }
  .card-outlined {
    border: 2px solid var(--_accent-ui);
  }
  /* Korean breaks between words; Japanese anywhere, which tears the few words of a title apart. */
  .root:lang(ko) {
    word-break: keep-all;
  }
  :is(h2, h3, h4, h5, label):lang(ja) {
    word-break: auto-phrase;
  }
  .card-plain {
    border: 0;
    padding: 0;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  ::slotted(:is(h2, h3, h4)) {
    margin: 0;
    font-family: var(--mn-heading-font, var(--_heading-font, inherit));
    font-weight: var(--_heading-weight, 650);
    font-size: 1.375em;
    line-height: 1.2;
    letter-spacing: var(--_tracking, -0.014em);
    text-wrap: balance;
  }
  h3,
  h4,
  h5 {
    font-size: 1.125em;
  }
  .opening :is(h3, h4) {
    font-size: 1.375em;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  a {
    color: var(--_accent-text);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  /* Words in another direction than the page's keep their own order and the page's side. */
  p,
  h2,
  h3,
  h4,
  h5,
  li,
  legend,
  span {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  p {
    max-inline-size: 68ch;
    text-wrap: pretty;
  }
  .muted {
    color: var(--_muted);
  }
  .intro {
    margin-block-start: 0.4em;
  }
  /* A sentence that should not be passed over. */
  .boxed {
    padding: 0.9em 1.1em;
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_wash);
  }
  .small {
    font-size: max(0.875em, 14px);
    line-height: 1.4;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [hidden] {
    display: none !important;
  }
  :focus-visible {
    outline: 2px solid var(--_accent-ui);
    outline-offset: 2px;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    margin: 0;
    padding: 0.45em 1.2em;
    border: 1px solid var(--_hair);
    border-radius: var(--_button-radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: 550;
    line-height: 1.2;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
    transition:
      background-color 0.15s,
      border-color 0.15s;
  }
  /* A telephone number stays whole, under its word if need be. */
  :has(> bdi) {
    flex-wrap: wrap;
  }
  .button:hover {
    background: var(--_faint);
    border-color: var(--_muted);
  }
  .button-primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(
      --mn-on-accent,
      var(--_on-accent, oklch(from var(--_accent) clamp(0, (0.65 - l) * 999, 1) 0 0))
    );
    font-weight: 600;
  }
  .button-primary:hover {
    border-color: transparent;
    background: var(--_accent-hover);
  }
  .button-quiet {
    border-color: transparent;
    color: var(--_muted);
    padding-inline: 0.8em;
  }
  [aria-disabled='true'] .icon {
    opacity: 0.4;
  }
  .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  summary {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: var(--_target);
    color: var(--_muted);
    cursor: pointer;
    list-style: none;
  }
  summary span {
    text-decoration: underline;
    text-underline-offset: 0.25em;
    /* Clicked itself, it would keep the Tab key from leaving the summary in WebKit. */
    pointer-events: none;
  }
  summary::after {
    content: '+';
    content: '+' / '';
  }
  [open] > summary::after {
    content: '–';
    content: '–' / '';
  }
  [aria-busy='true'] {
    cursor: progress;
  }
  :is(button, summary)[aria-busy='true']::after,
  .evidence-open[aria-busy='true'] + .evidence-sheet::before {
    content: '…';
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .closing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.6em 1.5em;
    margin-block-start: var(--_space);
  }
  .closing-notes {
    flex: 1 1 12em;
  }
  .closing b {
    display: block;
  }
  .closing-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  /* Where each has a line of its own, as wide as each other. */
  .closing-actions > slot > .button {
    flex: auto;
  }
  @container mn-root (inline-size < 20em) {
    .card:where(:not(.card-plain)) {
      padding: var(--_space);
    }
    /* Beside another, a number would break. */
    .closing-actions > slot > .button {
      flex: 100% !important;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :not(.probe),
    ::before,
    ::after {
      transition: none !important;
      animation: none !important;
      scroll-behavior: auto !important;
    }
  }
  ${mediaStyles}
`;
