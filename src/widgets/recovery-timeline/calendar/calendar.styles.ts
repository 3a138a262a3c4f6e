import {css} from 'lit';

export const calendarStyles = css`
  .calendar table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  caption {
    padding: 0 0 0.4em;
    text-align: start;
  }
  th {
    padding: 0.2em 0;
    font-weight: 400;
    text-align: center;
  }
  td {
    --_band: transparent;
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
    background: var(--_band);
  }
  td.is-today .number {
    border-color: var(--_accent-ui);
    font-weight: 700;
  }
  .tone-day0 {
    --_band: var(--_accent-ui);
  }
  .tone-day1 {
    --_band: color-mix(in oklab, var(--_accent-ui) 72%, transparent);
  }
  .tone-day2 {
    --_band: color-mix(in oklab, var(--_accent-ui) 48%, transparent);
  }
  .tone-day4 {
    --_band: color-mix(in oklab, var(--_accent-ui) 26%, transparent);
  }
  /* Only after deeper treatment. */
  .tone-day10 {
    --_band: repeating-linear-gradient(135deg, var(--_accent-ui) 0 2px, transparent 2px 6px);
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
    background: var(--_band);
  }
  @media (forced-colors: active) {
    td::after,
    .legend li::before {
      forced-color-adjust: none;
    }
    td.is-today .number {
      border-color: Highlight;
    }
  }
`;
