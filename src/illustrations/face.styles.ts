import {css} from 'lit';
import {skinToneStyles} from './skin-tones.js';

export const faceStyles = css`
  ${skinToneStyles}
  .face {
    --_zone: color-mix(in oklab, var(--_accent-art) 58%, #fff);

    .zone {
      fill: var(--_zone);
      fill-opacity: 0.14;
      stroke: var(--_zone);
      stroke-opacity: 0.8;
      stroke-width: 1.6;
      stroke-dasharray: 1 4;
    }
    .zone.is-selected {
      fill-opacity: 0.62;
      stroke-opacity: 1;
      stroke-width: 2.4;
      stroke-dasharray: none;
    }
  }
`;
