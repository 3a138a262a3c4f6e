import {css} from 'lit';

/** On paper and in forced colours. */
export const painExplainerRestStyles = css`
  @media print {
    .map,
    .view-switch {
      display: none;
    }
    .zone-text,
    .scores {
      break-inside: avoid;
    }
    .list {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (forced-colors: active) {
    .face-dot,
    .scale-dot {
      forced-color-adjust: none;
      background: CanvasText;
      border-color: Canvas;
    }
    input:checked + .face-dot,
    .face-dot.is-chosen,
    .scale-band {
      forced-color-adjust: none;
      background: Highlight;
      box-shadow: 0 0 0 2px Highlight;
    }
  }
`;
