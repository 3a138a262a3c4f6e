import {css} from 'lit';

export const howItWorksStyles = css`
  .text {
    margin-block: var(--_space);
  }
`;
