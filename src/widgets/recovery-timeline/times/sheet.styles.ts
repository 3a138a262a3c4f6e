import {css} from 'lit';

/** The sheet that is taken home: one page for most. It comes with the button that prints it. */
export const sheetStyles = css`
  @media print {
    .root {
      font-size: 8.5pt !important;
      line-height: 1.3;
    }
    .small {
      font-size: 1em;
    }
    /* One sheet: bands and "Can I …?" beside when to call, then all stages. */
    .card {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0.4em 1.5em;
      align-items: start;
      padding-block: 1em;
    }
    .card > *,
    .timeline,
    .fold {
      grid-column: 1 / -1;
    }
    .chart.chart,
    .card > .when,
    .can.can {
      grid-column: 1;
      margin: 0;
    }
    .halves,
    .folds {
      display: contents;
    }
    .can {
      grid-row: 4;
    }
    .call.call {
      grid-area: 2 / 2 / span 3;
    }
    .timeline {
      columns: 3;
      column-gap: 1.5em;
    }
    .stage {
      padding-block-end: 0.4em;
    }
    dl {
      gap: 0.15em;
      margin-block-start: 0.2em;
    }
    .row {
      padding-inline-start: 1.5em;
      line-height: 1.3;
    }
    .row .icon,
    .can .sign,
    .badge,
    .foot:not(:has([open])) {
      display: none;
    }
    .foot,
    .closing {
      margin: 0;
    }
    /* Tasks can be ticked off. */
    .row:nth-child(2) dt::before {
      content: '';
      position: absolute;
      inset-block-start: 0.25em;
      inset-inline-start: 0;
      inline-size: 0.9em;
      block-size: 0.9em;
      border: 1px solid;
    }
    /* Numbers, as text. */
    a.button {
      min-block-size: 0;
      border: 0;
      padding: 0;
      background: none;
      color: inherit;
    }
    .can ul {
      gap: 0.4em;
      margin-block: 0.3em;
    }
    .call ul {
      columns: 2;
      column-gap: 1em;
    }
  }
`;
