import {css} from 'lit';
import {skinSectionStyles} from './skin-section.styles.js';

/** Under a thumb the states follow at once; a step by key or tap fades. */
export const healingSectionStyles = css`
  ${skinSectionStyles}
  @media screen and (prefers-reduced-motion: no-preference) {
    .healing-section .stage {
      transition: opacity 0.2s;
    }
  }
`;
