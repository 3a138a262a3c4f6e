import {css} from 'lit';

/** On paper and in forced colours. */
export const benefitsCarouselRestStyles = css`
  @media print {
    .track {
      grid-auto-flow: row;
      grid-template-columns: 1fr 1fr;
      grid-auto-columns: auto;
      overflow: visible;
    }
    .controls {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .dots .is-visible {
      background: Highlight;
      border-color: Highlight;
      forced-color-adjust: none;
    }
  }
`;
