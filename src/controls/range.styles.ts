import {css} from 'lit';

/**
 * A native range input in the widget's colours: `<input class="range" type="range">`. Set `--_filled` (0 to 1) on it
 * or above it for the part of the track that is filled.
 */
export const rangeStyles = css`
  .range {
    --_thumb: 1.75em;
    display: block;
    inline-size: 100%;
    block-size: max(2.75em, 44px);
    margin: 0;
    padding: 0;
    border: 0;
    appearance: none;
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
    touch-action: pan-y pinch-zoom;
  }
  .range::-webkit-slider-runnable-track {
    block-size: 6px;
    border-radius: 9px;
    background: linear-gradient(
        to right,
        var(--_accent-ui) calc(var(--_filled, 0) * 100%),
        var(--_hair) calc(var(--_filled, 0) * 100%)
      )
      var(--_hair);
  }
  .range:dir(rtl)::-webkit-slider-runnable-track {
    background: linear-gradient(
        to left,
        var(--_accent-ui) calc(var(--_filled, 0) * 100%),
        var(--_hair) calc(var(--_filled, 0) * 100%)
      )
      var(--_hair);
  }
  .range::-moz-range-track {
    block-size: 6px;
    border-radius: 9px;
    background: var(--_hair);
  }
  .range::-moz-range-progress {
    block-size: 6px;
    border-radius: 9px;
    background: var(--_accent-ui);
  }
  .range::-webkit-slider-thumb {
    appearance: none;
    inline-size: var(--_thumb);
    block-size: var(--_thumb);
    margin-block-start: calc((6px - var(--_thumb)) / 2);
    border: 3px solid var(--_surface, Canvas);
    border-radius: 99px;
    background: var(--_accent-ui);
    box-shadow: 0 0 0 1px var(--_accent-ui);
  }
  .range::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: var(--_thumb);
    block-size: var(--_thumb);
    border: 3px solid var(--_surface, Canvas);
    border-radius: 99px;
    background: var(--_accent-ui);
    box-shadow: 0 0 0 1px var(--_accent-ui);
  }
  .range:focus-visible {
    outline-offset: 0;
    border-radius: 12px;
  }
  @media (forced-colors: active) {
    .range {
      appearance: auto;
    }
  }
`;
