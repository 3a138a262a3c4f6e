import {css} from 'lit';

export const treatmentGuideStyles = css`
  .text {
    margin-block: var(--_space);
  }
`;
