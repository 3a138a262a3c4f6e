import {css} from 'lit';
import {dateFieldStyles} from '../../../controls/date-field.styles.js';
import {handoutStyles} from '../../../handout/handout.styles.js';

export const planStyles = css`
  ${dateFieldStyles}
  ${handoutStyles}
  .options {
    position: absolute;
    inset-block-start: calc(max(3em, 44px) + 6px);
    inset-inline: 0;
    z-index: 2;
    max-block-size: 19em;
    margin: 0;
    padding: 0.35em;
    overflow-y: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_hair);
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_surface, Canvas);
    box-shadow: 0 0.6em 1.8em rgb(0 0 0 / 0.14);
    list-style: none;
  }
  .no-option {
    padding: 0.8em 1em;
  }
  .option {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    min-block-size: 44px;
    padding: 0.4em 0.8em;
    border-radius: calc(var(--_radius) * 0.45);
    line-height: 1.3;
    cursor: pointer;
  }
  .option:hover {
    background: var(--_faint);
  }
  .option[aria-selected='true'] {
    background: var(--_wash);
    outline: 2px solid var(--_accent-ui);
    outline-offset: -2px;
  }
  .shelf {
    display: grid;
    gap: 0.6em;
    margin-block-start: 1.4em;
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--_hair);
  }
  .shelf-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
  }
  .shelf-head .button {
    margin-inline-end: -0.8em;
  }
  /* Without a frame there is no edge for its words to stand at. */
  .card-plain :is(.shelf-head, .group-plain) .button {
    margin-inline: 0;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    list-style: none;
  }
  .chip {
    padding-inline: 0.95em 0.7em;
    border-color: transparent;
    background: var(--_wash);
    text-align: start;
  }
  .chip .icon {
    flex: none;
    color: var(--_muted);
  }
  .when-form {
    margin-block-start: 0.6em;
  }
  .date {
    justify-items: start;
    margin: 0;
  }
  .date input {
    font-weight: 400;
  }
  .treatment {
    font-weight: 600;
  }
  .result {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  .group {
    display: grid;
    gap: 0.7em;
    min-inline-size: 0;
  }
  .group-ask {
    padding: 1.1em 1.2em 0.5em;
    border: 2px solid var(--_accent-ui);
    border-radius: calc(var(--_radius) * 0.7);
  }
  .group-plain {
    gap: 0.3em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_hair);
  }
  .group-plain .button {
    justify-self: start;
    margin-inline-start: -0.8em;
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .rows {
    list-style: none;
  }
  .row-of-result {
    padding-block: 0.9em;
    border-block-start: 1px solid var(--_hair);
  }
  .row-title {
    font-weight: 600;
  }
  .row-of-result > p + p:not(.muted),
  .row-of-result > .muted + .muted {
    margin-block-start: 0.3em;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.4em;
  }
  .key i {
    display: inline-block;
    inline-size: 1.4em;
    block-size: 8px;
    margin-inline-end: 0.5em;
    border-radius: 9px;
    background: var(--_accent-ui);
  }
  .key .longest {
    opacity: 0.35;
  }
  .timeline {
    display: block;
    inline-size: 100%;
    block-size: 8px;
    margin-block: 0.7em 0.5em;
    border-radius: 9px;
  }
  .timeline:dir(rtl) {
    transform: scaleX(-1);
  }
  .timeline-track {
    fill: var(--_hair);
  }
  .timeline-range {
    fill: var(--_accent-ui);
    opacity: 0.35;
  }
  .timeline-planned {
    fill: var(--_accent-ui);
  }
  .timeline-day {
    fill: var(--_surface, Canvas);
  }
  .spans {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.6em 1.4em;
    line-height: 1.4;
  }
  .spans b,
  .spans dd > span {
    display: block;
  }
  .figure {
    font-weight: 600;
  }
  .when {
    color: var(--_accent-text);
    font-weight: 600;
  }
  .spans + p {
    margin-block-start: 0.6em;
  }
  .unknown {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.9em;
    list-style: none;
  }
  @container mn-root (inline-size < 22em) {
    .spans {
      grid-template-columns: 1fr;
    }
    .option {
      flex-direction: column;
      align-items: flex-start;
      justify-content: center;
    }
  }
  @media (forced-colors: active) {
    .option[aria-selected='true'] {
      outline-color: Highlight;
    }
    .timeline,
    .key i {
      forced-color-adjust: none;
    }
    .key i {
      background: Highlight;
    }
    .timeline-track {
      fill: GrayText;
    }
    .timeline-range,
    .timeline-planned {
      fill: Highlight;
    }
    .timeline-day {
      fill: Canvas;
    }
  }
  @media print {
    .row-of-result,
    .group-plain {
      break-inside: avoid;
    }
  }
`;
