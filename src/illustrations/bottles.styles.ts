import {css} from 'lit';

/** Light things with dark outlines on any page: a shelf looks the same at night. */
export const bottleStyles = css`
  .bottle {
    display: block;
    inline-size: 2.75em;
    stroke: #22282b;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
    forced-color-adjust: none;

    .marks {
      fill: none;
    }
  }
`;
