import {css} from 'lit';
import {dateFieldStyles} from '../../../controls/date-field.styles.js';
import {handoutStyles} from '../../../handout/handout.styles.js';
import {trayStyles} from './trays.styles.js';

export const planStyles = css`
  ${dateFieldStyles}
  ${handoutStyles}
  ${trayStyles}
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
  .result {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }
  .result-head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 0 1em;
  }
  .result-head .button {
    flex: none;
    margin-inline-end: -0.8em;
  }
  /* Without a frame there is no edge for its words to stand at. */
  .card-plain :is(.result-head, .group-plain) .button {
    margin-inline: 0;
  }
  .sold-as {
    justify-self: start;
    text-align: start;
  }
  .dates {
    display: grid;
    gap: 0.6em;
    min-inline-size: 0;
  }
  .date {
    justify-items: start;
    margin: 0;
  }
  .date input {
    font-weight: 400;
  }
  /* On the screen, the field and the chart say it. */
  .treatment {
    display: none;
    font-weight: 600;
  }
  .result > :empty {
    display: none;
  }
  .chart {
    container: mn-chart / inline-size;
  }
  .axis,
  .row-of-result summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) 1em;
    column-gap: 0.35em;
    max-inline-size: none;
  }
  .axis > * {
    grid-area: 1 / 1 / auto / 3;
  }
  /* A word that is wider than its column stands out on both sides. */
  .axis > b {
    justify-self: center;
    text-align: center;
    overflow-wrap: normal;
  }
  .axis > .day {
    white-space: nowrap;
  }
  .ends {
    display: none;
    justify-content: space-between;
  }
  .rows {
    list-style: none;
  }
  .row-of-result summary {
    align-items: center;
    color: inherit;
    line-height: 1.3;
  }
  .row-of-result summary span {
    text-decoration: none;
  }
  .row-label {
    padding-block: 0.3em;
  }
  .row-label b {
    font-weight: 600;
  }
  .row-label .small {
    display: block;
  }
  .of-pause .when {
    color: var(--_accent-text);
  }
  .plot {
    position: relative;
    align-self: stretch;
  }
  .bars {
    position: absolute;
    /* From line to line without a gap. */
    inset: -1px 0;
    inline-size: 100%;
    block-size: calc(100% + 2px);
    overflow: visible;
  }
  .bars:dir(rtl) {
    transform: scaleX(-1);
  }
  .bars rect,
  .sample rect {
    transform: translateY(-5px);
  }
  .bar-pause,
  .bar-longest {
    fill: var(--_accent-ui);
  }
  .bar-longest {
    opacity: 0.35;
  }
  .bar-use {
    fill: none;
    stroke: var(--_field-border);
    stroke-width: 1.5px;
  }
  .bar-ask {
    stroke: var(--_accent-ui);
    stroke-width: 10px;
    stroke-dasharray: 2 4;
  }
  .treatment-day,
  .today {
    stroke: currentColor;
    stroke-width: 2px;
  }
  .today {
    stroke-width: 1px;
    stroke-dasharray: 3 3;
  }
  .sources {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }
  .sources > [open] {
    flex: 1 0 100%;
  }
  .row-text {
    display: grid;
    gap: 0.5em;
    padding-block: 0.2em 0.8em;
  }
  .row-title {
    font-weight: 600;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.8em;
    max-inline-size: none;
    margin-block-start: 0.6em;
  }
  .sample {
    inline-size: 1.1em;
    block-size: 10px;
    margin-inline-end: 0.4em;
    overflow: visible;
  }
  .group-plain {
    display: grid;
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
  .unknown {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.9em;
    list-style: none;
  }
  .unknown-lines {
    max-inline-size: none;
    columns: 12em;
    white-space: pre-line;
    unicode-bidi: plaintext;
    overflow-wrap: anywhere;
  }
  @container mn-root (inline-size < 22em) {
    .option {
      flex-direction: column;
      align-items: flex-start;
      justify-content: center;
    }
  }
  @container mn-root (inline-size < 30em) {
    /* The field below says what they are. */
    .dates > :is(h3, h4, h5, h6) {
      position: absolute;
      clip-path: inset(50%);
    }
    .date {
      gap: 0.1em;
    }
    .result {
      --_board: 2.9em;
      gap: calc(var(--_space) * 0.4);
    }
    .trays {
      gap: calc(var(--_space) * 0.4);
    }
    .group {
      padding-block: 0.45em;
    }
    .group > p {
      line-height: 1.35;
    }
    .dates {
      gap: 0.3em;
    }
    .row-label {
      padding-block: 0.15em;
    }
    .key {
      margin-block-start: 0.2em;
    }
  }
  /* Before the day on one side, after it on the other: the bars take the whole width, with their words around them. */
  @container mn-chart (inline-size < 34em) {
    .axis,
    .row-of-result summary {
      grid-template-columns: 1fr 1fr;
    }
    .row-of-result summary {
      padding-block: 0.2em;
    }
    .row-label {
      display: contents;
    }
    .row-label b {
      grid-area: 1 / 1 / auto / 3;
      padding-inline-end: 1.5em;
    }
    .plot {
      grid-area: 2 / 1 / auto / 3;
      block-size: 1.2em;
    }
    .when {
      grid-row: 3;
    }
    .when:only-of-type {
      grid-column: 1 / 3;
    }
    .when ~ .when {
      text-align: end;
    }
    .row-of-result summary::after {
      grid-area: 1 / 2;
      justify-self: end;
    }
  }
  @container mn-chart (inline-size >= 34em) {
    .axis > * {
      grid-area: 1 / 2;
    }
    .ends {
      display: flex;
    }
  }
  @media (forced-colors: active) {
    .option[aria-selected='true'] {
      outline-color: Highlight;
    }
    .group {
      border-color: CanvasText;
    }
    .bar-pause,
    .bar-longest {
      fill: Highlight;
    }
    .bar-ask {
      stroke: Highlight;
    }
    .bar-use {
      stroke: CanvasText;
    }
  }
  @media print {
    .row-of-result,
    .group,
    .group-plain {
      break-inside: avoid;
    }
    .root {
      font-size: 10pt !important;
      line-height: 1.3;
    }
    .result {
      gap: 0.6em;
    }
    .group {
      padding: 0.5em 0.8em;
    }
    .closing {
      margin-block-start: 0.5em;
    }
    .date {
      display: none;
    }
    /* A sheet to tick off. */
    .row-label::before {
      content: '';
      display: inline-block;
      inline-size: 0.8em;
      block-size: 0.8em;
      margin-inline-end: 0.5em;
      border: 1px solid;
    }
    .row-text {
      grid-template-columns: 1fr 1fr;
      gap: 0 1.5em;
    }
    .row-label .when {
      display: inline;
      margin-inline-start: 0.8em;
    }
    .row-title,
    .needled summary,
    .opening:has(~ .checker .result) .intro {
      display: none;
    }
    .treatment {
      display: block;
    }
  }
`;
