import {css} from 'lit';

/** The line that unfolds them, `.call`, beside others that begin with a sign too; `--_alarm` is the widget's. */
export const dangerFoldStyles = css`
  .fold > summary > .icon:first-child {
    color: var(--_accent-text);
  }
  .call {
    border: 1.5px solid var(--_alarm);
  }
  .call > summary > .icon:first-child {
    color: var(--_alarm);
  }
`;

export const dangerSignStyles = css`
  .call li::marker {
    color: var(--_alarm);
  }
  .call ul {
    padding-inline-start: 1.15em;
  }
  .call .button {
    flex-wrap: wrap;
    justify-self: start;
    gap: 0 0.4em;
    white-space: nowrap;
  }
  .emergency {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_alarm);
    font-weight: 600;
  }
  @media print {
    .call ul {
      columns: 2;
    }
  }
`;
