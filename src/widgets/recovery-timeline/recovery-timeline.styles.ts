import {css} from 'lit';

export const recoveryTimelineStyles = css`
  .text {
    margin-block: var(--_space);
  }
`;
