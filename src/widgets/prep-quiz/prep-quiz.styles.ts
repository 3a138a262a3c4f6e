import {css} from 'lit';
import {pictogramStyles} from '../../illustrations/pictograms.styles.js';

export const prepQuizStyles = css`
  ${pictogramStyles}
  .question {
    max-inline-size: 42em;
    margin-block-start: var(--_space);
  }
  /* Read once: the intro goes with the first question. */
  .opening:has(~ :is(.is-later, .list)) .intro {
    display: none;
  }
  /* Beside nothing, the title of the whole folds: it is read out still, and stands on paper. */
  @media screen {
    @container mn-root (inline-size < 56em) {
      .opening:has(~ :is(.is-later, .list)) :is(h2, h3, h4) {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .opening ~ :is(.is-later, .list) {
        margin-block-start: 0;
      }
    }
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    max-inline-size: none;
  }
  .progress-bar {
    display: block;
    inline-size: 100%;
    block-size: 6px;
    margin-block: 0.5em 1em;
    border-radius: 9px;
    background: var(--_hair);
    fill: var(--_accent-ui);
  }
  .progress-bar:dir(rtl) {
    transform: scaleX(-1);
  }
  @media (prefers-reduced-motion: no-preference) {
    .progress-bar rect {
      transition: width 0.3s;
    }
  }
  fieldset {
    min-inline-size: 0;
  }
  legend {
    display: flex;
    gap: 0.6em;
    align-items: center;
    padding: 0;
    scroll-margin: 6em;
  }
  #title > :not(.pictogram) {
    font-size: 1.2em;
  }
  @container mn-root (inline-size >= 56em) {
    .card:has(> .question) {
      display: grid;
      grid-template: auto 1fr / 1fr 2fr;
      column-gap: 4em;
    }
    .card > .question {
      grid-area: 1 / 2 / 3;
      margin: 0;
      max-inline-size: none;
    }
    .why {
      grid-area: 3 / 2;
    }
    .question ~ .closing {
      grid-area: 2 / 1 / 4;
      align-self: end;
    }
  }
  .question ~ .closing .closing-actions {
    display: none;
  }
  .hint {
    margin-block: 0.2em 0.7em;
  }
  .options {
    display: grid;
    gap: 0.4em;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 0.8em;
    min-block-size: max(3em, 44px);
    padding: 0.45em 1em;
    border: 1px solid var(--_hair);
    border-radius: calc(var(--_radius) * 0.7);
    line-height: 1.35;
    cursor: pointer;
  }
  .option:hover {
    border-color: var(--_muted);
  }
  .option:has(:checked) {
    border-color: var(--_accent-ui);
    background: var(--_wash);
    box-shadow: inset 0 0 0 1px var(--_accent-ui);
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--_accent-ui);
    outline-offset: 2px;
  }
  .option input {
    flex: none;
    inline-size: max(1.25em, 20px);
    block-size: max(1.25em, 20px);
    margin: 0;
    border: 1.5px solid var(--_muted);
    font: inherit;
    border-radius: 99px;
    outline: none;
    appearance: none;
  }
  .option :checked {
    border: 0.38em solid var(--_accent-ui);
  }
  .option [type='checkbox'] {
    border-radius: 0.35em;
  }
  .option [type='checkbox']:checked {
    border-width: 0;
    background: var(--_accent-ui);
  }
  .option [type='checkbox']:checked::after {
    content: '';
    display: block;
    inline-size: 0.35em;
    block-size: 0.65em;
    margin: 0.18em auto;
    border: solid var(--_surface);
    border-width: 0 0.15em 0.15em 0;
    rotate: 45deg;
  }
  /* In the bar, as it would be behind it; empty, it takes no row. */
  .problem {
    inline-size: 100%;
    font-weight: 600;
  }
  .problem:empty {
    position: absolute;
  }
  .moves {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.6em;
    padding-block: 0.6em;
    background: var(--_surface);
  }
  /* Always in reach of a thumb, where there is room beside it; what the keys reach is not left behind it. */
  @media (min-height: 30em) {
    .moves {
      position: sticky;
      inset-block-end: 0;
    }
    .option input {
      scroll-margin-block: 8em;
    }
  }
  .moves .button-primary {
    min-inline-size: 6em;
    margin-inline-start: auto;
  }
  /* One question of seven is of no use on paper, nor is a heading above nothing. */
  @media print {
    .card:has(> .question) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .option input {
      appearance: auto;
    }
    .option:has(:checked) {
      border-color: Highlight;
    }
    .progress-bar {
      background: Canvas;
      outline: 1px solid CanvasText;
      fill: Highlight;
      forced-color-adjust: none;
    }
  }
`;
