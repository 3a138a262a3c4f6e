import {css} from 'lit';

export const resultsCompareStyles = css`
  .text {
    margin-block: var(--_space);
  }
`;
