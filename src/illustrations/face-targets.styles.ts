import {css} from 'lit';

/** Radio buttons over a face, in a box of its size, at `faceTargetPlaces`. */
export const faceTargetStyles = css`
  .target {
    position: absolute;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    transform: translate(-50%, -50%);
    cursor: pointer;
  }
  .target input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    /* The face takes the touch and gives it to the nearest. */
    pointer-events: none;
  }
  .dot {
    inline-size: 10px;
    block-size: 10px;
    border: 2px solid #fff;
    border-radius: 99px;
    background: var(--_accent-ui);
    box-shadow: 0 0 0 1px rgb(0 0 0 / 0.35);
    transition: transform 0.15s;
  }
  :checked + .dot,
  .dot.is-chosen {
    transform: scale(1.7);
  }
  :focus-visible + .dot {
    outline: 2px solid var(--_accent-ui);
    outline-offset: 3px;
  }
  @media print {
    .dot {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .dot {
      forced-color-adjust: none;
      border-color: Canvas;
      background: CanvasText;
    }
    :checked + .dot,
    .dot.is-chosen {
      background: Highlight;
    }
  }
`;
