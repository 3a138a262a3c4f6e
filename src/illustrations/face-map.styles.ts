import {css} from 'lit';

export const faceMapStyles = css`
  .face-map {
    position: absolute;
    inset: 0;
    display: block;
    width: 100%;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .face-map .zone {
    fill: var(--_accent-ui, #0b6b66);
    fill-opacity: 0.16;
    fill-rule: evenodd;
    stroke: none;
  }
  .face-map .zone.is-selected {
    fill-opacity: 0.42;
    stroke: var(--_accent-ui, #0b6b66);
  }
  @media (forced-colors: active) {
    .face-map .zone.is-selected {
      fill: Highlight;
      stroke: Highlight;
    }
  }
`;
