import {css} from 'lit';

export const faqStyles = css`
  .text {
    margin-block: var(--_space);
  }
`;
