import {css} from 'lit';

/** The button and the sheet of "How do we know?" over a card. */
export const evidenceSheetStyles = css`
  .evidence-open {
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    color: inherit;
    background: none;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .evidence-sheet {
    box-sizing: border-box;
    inset: auto 0 0;
    inline-size: min(100%, 34em);
    max-block-size: 75dvb;
    margin-inline: auto;
    padding: 1.2em;
    overflow: auto;
    border: 1px solid var(--_line, currentColor);
    border-block-end: 0;
    border-start-start-radius: var(--_radius, 16px);
    border-start-end-radius: var(--_radius, 16px);
    color: inherit;
    background: var(--_surface, Canvas);
  }
  .evidence-sheet::backdrop {
    background: rgb(0 0 0 / 0.35);
  }
`;
