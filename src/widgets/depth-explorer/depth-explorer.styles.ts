import {css} from 'lit';

export const depthExplorerStyles = css`
  .text {
    margin-block: var(--_space);
  }
`;
