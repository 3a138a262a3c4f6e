import {css} from 'lit';
import {evidenceSheetStyles} from '../evidence-sheet.styles.js';
import {gradeDotsStyles} from '../grade-dots.styles.js';

export const evidenceStyles = css`
  ${gradeDotsStyles}
  ${evidenceSheetStyles}
  .evidence-claims,
  .evidence-known {
    display: grid;
    gap: 1.1em;
    padding-block: 0.2em 0.8em;
    list-style: none;
  }
  .evidence-known {
    gap: 0.4em;
    margin-block-start: 0.5em;
    padding-block: 0;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_hair);
  }
  .evidence-label {
    font-weight: 600;
  }
  .evidence-reviewed {
    padding-block-end: 0.8em;
  }
  .evidence-reviewed,
  .evidence-sources {
    color: var(--_muted);
    list-style: none;
  }
  .evidence-sources a {
    display: inline-block;
    padding-block: 0.15em;
    color: inherit;
    overflow-wrap: anywhere;
  }
`;
