import {css} from 'lit';

export const iconStyles = css`
  .icon {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.7;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* Arrows along the line of reading. */
  :is(.icon-back, .icon-next):dir(rtl) {
    transform: scaleX(-1);
  }
`;
