import {css} from 'lit';
import {skinToneStyles} from './skin-tones.js';

/** Light things with dark outlines on any page: a shelf looks the same at night. */
export const bottleStyles = css`
  ${skinToneStyles}
  .bottle {
    stroke: #22282b;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
    inline-size: 2.75em;

    .marks {
      fill: none;
    }
  }
`;
