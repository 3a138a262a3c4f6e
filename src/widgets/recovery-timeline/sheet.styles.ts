import {css} from 'lit';

/** The sheet that is taken home: one page for most, whichever button prints it, ours or the browser's. */
export const sheetStyles = css`
  @media print {
    .root {
      font-size: 8.5pt !important;
      line-height: 1.22;
    }
    /* One sheet: bands and "Can I …?" beside when to call, then all stages. */
    .card {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0.3em 1.2em;
      align-items: start;
    }
    .card > *,
    .timeline,
    .fold {
      grid-column: 1 / -1;
    }
    .chart.chart,
    .can.can {
      grid-column: 1;
      margin: 0;
    }
    .halves,
    .folds {
      display: contents;
    }
    .can {
      grid-row: 3;
    }
    .call.call {
      grid-area: 2 / 2 / span 2;
    }
    .timeline {
      columns: 3;
      column-gap: 1.2em;
    }
    .stage {
      padding-block-end: 0.2em;
    }
    dl {
      gap: 0.1em;
      margin-block-start: 0.1em;
    }
    .call summary {
      min-block-size: 0;
    }
    .row {
      padding-inline-start: 1.25em;
      line-height: 1.22;
    }
    .stage[hidden='until-found'] {
      content-visibility: visible;
    }
    .stage,
    .chart,
    .can {
      break-inside: avoid;
    }
    .row .icon,
    .can .sign,
    .badge,
    .when,
    .chips,
    .handout,
    .icon-down,
    .fold:not(.call, [open]),
    .foot:not(:has([open])) {
      display: none !important;
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
    .can ul {
      gap: 0.3em;
      margin-block: 0.2em;
    }
    .call .inside {
      gap: 0.3em;
      padding-block: 0;
    }
    .call ul {
      columns: 2;
      column-gap: 1em;
    }
  }
`;
