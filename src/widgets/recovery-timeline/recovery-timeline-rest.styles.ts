import {css} from 'lit';
import {dateFieldStyles} from '../../controls/date-field.styles.js';
import {handoutStyles} from '../../handout/handout.styles.js';

export const recoveryTimelineRestStyles = css`
  ${dateFieldStyles}
  ${handoutStyles}
  .is-past::before,
  .is-past::after,
  .is-here::after {
    background: var(--_accent-ui);
  }
  .is-past::after,
  .is-here::after {
    border-color: var(--_accent-ui);
  }
  .is-here::after {
    box-shadow:
      0 0 0 3px var(--_surface, Canvas),
      0 0 0 5px var(--_accent-ui);
  }
  .is-here {
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_wash);
  }
  .names {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.7em;
    align-items: center;
  }
  .names span {
    text-decoration: none;
  }
  .dates {
    color: var(--_muted);
  }
  .badge {
    padding: 0.1em 0.8em;
    border: 1px solid transparent;
    border-radius: 99px;
    background: var(--_accent);
    color: var(
      --mn-on-accent,
      var(--_on-accent, oklch(from var(--_accent) clamp(0, (0.65 - l) * 999, 1) 0 0))
    );
    font-weight: 600;
  }
  .waiting::first-letter {
    text-transform: uppercase;
  }
  .aside-rest {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.4);
  }
  .date {
    margin: 0;
  }
  .date input {
    inline-size: 100%;
    max-inline-size: 14em;
  }
  .place {
    display: grid;
    margin-block-start: 0.5em;
  }
  .place-now {
    font-weight: 600;
  }
  .is-hint {
    font-weight: 400;
  }
  .calendar table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  caption {
    padding: 0 0 0.4em;
    text-align: start;
  }
  caption > * {
    display: block;
    font-weight: 600;
  }
  caption span {
    font-weight: 400;
  }
  th {
    padding: 0.2em 0;
    font-weight: 400;
    text-align: center;
  }
  td {
    --_tone: transparent;
    padding: 0.25em 0 0;
    text-align: center;
  }
  td span,
  th span {
    text-align: center;
  }
  .number {
    display: grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    margin-inline: auto;
    border: 2px solid transparent;
    border-radius: 99px;
    line-height: 1;
  }
  /* A ribbon through the days of a stage: no colour stands behind the numbers, so all accents can be read. */
  td::after {
    content: '';
    display: block;
    block-size: 6px;
    margin-block-start: 0.15em;
    background: var(--_tone);
  }
  .is-today .number {
    border-color: var(--_accent-ui);
    font-weight: 700;
  }
  .tone-day0 {
    --_tone: var(--_accent-ui);
  }
  .tone-day1 {
    --_tone: color-mix(in oklab, var(--_accent-ui) 72%, transparent);
  }
  .tone-day2 {
    --_tone: color-mix(in oklab, var(--_accent-ui) 48%, transparent);
  }
  .tone-day4 {
    --_tone: color-mix(in oklab, var(--_accent-ui) 26%, transparent);
  }
  /* Only after deeper work. */
  .tone-day10 {
    --_tone: repeating-linear-gradient(135deg, var(--_accent-ui) 0 2px, transparent 2px 6px);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1em;
    margin-block-start: 0.8em;
    list-style: none;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .legend li::before {
    content: '';
    flex: none;
    inline-size: 1.3em;
    block-size: 6px;
    background: var(--_tone);
  }
  .skin {
    display: grid;
    gap: 0.4em;
  }
  .restart {
    margin-block-start: calc(var(--_space) * 1.6);
    padding-block-start: calc(var(--_space) * 1.4);
    border-block-start: 1px solid var(--_hair);
  }
  .restart ul[role='list'] {
    list-style: none;
  }
  #restart {
    margin-block-end: 0.3em;
  }
  .restart > ul > li,
  .scale {
    display: grid;
    gap: 0.1em calc(var(--_space) * 1.6);
  }
  .restart > ul > li {
    padding-block: 0.5em 0.3em;
    border-block-start: 1px solid var(--_hair);
  }
  .restart-title {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.7em;
    justify-content: space-between;
  }
  .restart b {
    font-weight: 600;
    line-height: 1.35;
  }
  .restart-when {
    color: var(--_accent-text);
    font-size: max(0.9em, 14px);
    font-weight: 600;
  }
  .restart-note {
    margin-block: 0.2em 0.3em;
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--_accent-ui);
  }
  .scale {
    margin-block: 1em 0.3em;
  }
  /* Where there is no frame, the outer numbers would stick out. */
  .card-plain .scale {
    padding-inline: 0.4em;
  }
  .scale-days {
    display: flex;
    justify-content: space-between;
  }
  /* As wide as the marker, so that each number stands over its day. */
  .scale i {
    display: flex;
    justify-content: center;
    inline-size: 12px;
    font-style: normal;
    white-space: nowrap;
    overflow-wrap: normal;
  }
  .range-of {
    display: block;
    margin-block: -3px;
    overflow: visible;
    inline-size: calc(100% - 12px);
    block-size: 24px;
    margin-inline: 6px;
  }
  .range-of:dir(rtl) {
    transform: scaleX(-1);
  }
  .range-track,
  .range-tick {
    fill: var(--_hair);
  }
  .range-sources {
    fill: var(--_accent-ui);
    opacity: 0.45;
  }
  .range-plan {
    fill: var(--_accent-ui);
    stroke: var(--_surface, Canvas);
    stroke-width: 2;
  }
  .handout {
    margin-block-start: calc(var(--_space) * 1.4);
  }
  @container mn-root (inline-size >= 700px) {
    .when {
      display: flex;
      gap: calc(var(--_space) * 1.6);
      align-items: end;
    }
    .place {
      align-content: center;
      min-block-size: 3em;
      margin: 0;
    }
    .restart > ul > li,
    .scale {
      grid-template-columns: 1.2fr 1.15fr 1.4fr;
      align-items: center;
    }
    .scale-title,
    .restart-note {
      grid-column: span 2;
    }
    .restart-note {
      grid-column: 1 / -1;
    }
    .restart-title {
      display: grid;
    }
  }
  @media print {
    summary.title::after {
      display: none;
    }
    .stage,
    .call {
      break-inside: avoid;
    }
    .date,
    .is-hint,
    .place-privacy {
      display: none;
    }
    .calendar,
    .restart li {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .stage::before {
      background: CanvasText;
    }
    .is-past::after,
    .is-here::after {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
    }
    td::after,
    .legend li::before,
    .range-of {
      forced-color-adjust: none;
    }
    .is-today .number {
      border-color: Highlight;
    }
  }
`;
