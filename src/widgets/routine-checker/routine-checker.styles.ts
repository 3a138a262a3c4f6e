import {css} from 'lit';

export const routineCheckerStyles = css`
  .text {
    margin-block: var(--_space);
  }
`;
