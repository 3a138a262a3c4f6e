import {css} from 'lit';
import {dateFieldStyles} from '../../controls/date-field.styles.js';
import {handoutStyles} from '../../handout/handout.styles.js';

export const prepQuizListStyles = css`
  ${dateFieldStyles}
  ${handoutStyles}
  .list {
    max-inline-size: 42em;
    display: grid;
    overflow-wrap: anywhere;
    gap: calc(var(--_space) * 0.15);
    margin-block-start: 0;
  }
  .opening:has(~ .list) :is(h2, h3, h4) {
    color: var(--_muted);
    font-size: 1em;
  }
  #title {
    border-radius: 4px;
  }
  .countdown {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.2em;
    margin-block-start: 0.1em;
    padding: 0.3em 0.9em;
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_wash);
  }
  .days-left {
    flex: 1 0 100%;
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.15;
  }
  .appointment {
    font-weight: 600;
  }
  .strip {
    flex: 1 0 100%;
    inline-size: 100%;
    block-size: 34px;
    margin-block-start: 0.1em;
    overflow: visible;
    fill: var(--_surface, Canvas);
    stroke: var(--_accent-ui);
    stroke-width: 2.5px;
  }
  .strip line {
    stroke-width: 2px;
    stroke-linecap: round;
  }
  .strip circle.strip-end {
    fill: var(--_accent-ui);
  }
  .strip text {
    fill: currentColor;
    stroke: none;
    font-size: max(0.875em, 14px);
    text-anchor: middle;
    transform-box: fill-box;
    transform-origin: center;
  }
  /* The line runs the other way; its numbers do not. */
  .strip:dir(rtl),
  .strip:dir(rtl) text {
    transform: scaleX(-1);
  }
  .group {
    margin-block-start: 0.25em;
  }
  .group ul {
    list-style: none;
  }
  /* Each day at its place on one line that leads to the appointment. */
  @media screen {
    .day {
      position: relative;
      padding-inline-start: 1.1em;
    }
    .day::before,
    .day::after {
      content: '';
      position: absolute;
      inset-block: 1.1em -0.3em;
      inset-inline-start: 5px;
      border-inline-start: 2px solid color-mix(in oklab, var(--_accent-ui) 40%, transparent);
    }
    .day:last-child::before {
      display: none;
    }
    .day::after {
      inset-block: 0.55em auto;
      inset-inline-start: 0;
      inline-size: 12px;
      block-size: 12px;
      border: 2.5px solid var(--_accent-ui);
      border-radius: 99px;
      background: var(--_surface, Canvas);
    }
    .day:last-child::after {
      background: var(--_accent-ui);
    }
    .day .item {
      border: 0;
    }
    .day + .day {
      margin-block-start: 0.15em;
    }
  }
  .group-callFirst {
    padding: 0.8em 1.1em 0.2em;
    border: 2px solid var(--_accent-ui);
    border-radius: calc(var(--_radius) * 0.7);
  }
  .handout > :empty {
    display: none;
  }
  .list-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 0 1em;
  }
  .list-foot > [open] {
    flex: 1 0 100%;
  }
  .item {
    break-inside: avoid;
    border-block-start: 1px solid var(--_hair);
  }
  .item > p {
    padding-block-end: 0.6em;
  }
  .item summary {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-content: center;
    gap: 0 0.4em;
    color: inherit;
    line-height: 1.25;
  }
  .item summary::after {
    grid-area: 1 / 3 / span 2;
    align-self: center;
  }
  .item .pictogram {
    grid-column: 1;
    inline-size: 1.6em;
    margin-block: -0.2em;
  }
  .item-title {
    grid-column: 2;
    align-self: center;
    font-weight: 400;
  }
  .item summary > * {
    pointer-events: none;
  }
  .item-when,
  .item-before {
    grid-column: 1 / 3;
    color: var(--_accent-text);
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.2;
  }
  .item-change {
    margin-inline-start: -0.8em;
    font-size: 0.9em;
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  /* Without a frame there is no edge for its words to stand at. */
  .card-plain .item-change {
    margin-inline: 0;
  }
  .restart {
    flex: none;
    padding-inline: 0;
    font-size: 0.875em;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .call {
    margin-block: 0.4em 0.6em;
  }
  @media (forced-colors: active) {
    /* It has an edge there. */
    .restart {
      padding-inline: 0.6em;
    }
  }
  @container mn-root (inline-size >= 30em) {
    .list {
      row-gap: 0.6em;
    }
    .item .pictogram {
      inline-size: 2.2em;
    }
  }
  @container mn-root (inline-size >= 56em) {
    .card > .list {
      grid-template-columns: 1fr 1fr;
      column-gap: calc(var(--_space) * 2.4);
      max-inline-size: none;
    }
    .list > :not(.group-tellClinic, .group-doBefore) {
      grid-column: 1 / 3;
    }
    .group-callFirst > ul {
      columns: 2;
      column-gap: calc(var(--_space) * 2.4);
    }
  }
  @media print {
    .root {
      font-size: 10pt !important;
      line-height: 1.3;
    }
    .card > .list {
      grid-template-columns: minmax(0, 1fr);
      max-inline-size: none;
    }
    .list.list > * {
      grid-column: auto;
    }
    .group-doBefore,
    .group-callFirst > ul {
      columns: 2;
      column-gap: 2em;
    }
    .list ~ .closing {
      margin-block-start: 0.5em;
    }
    .call {
      margin-block: 0.2em;
    }
    /* A sheet to tick off, with what is folded on the screen. */
    .item summary::before {
      content: '';
      grid-area: 1 / 1 / span 2;
      align-self: center;
      inline-size: 0.9em;
      block-size: 0.9em;
      border: 1px solid;
    }
    .item summary {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .item summary > * {
      grid-column: 2;
    }
    .item-title {
      font-weight: 600;
    }
    .item .pictogram {
      display: none;
    }
    .item-change,
    .restart {
      display: none;
    }
  }
`;
