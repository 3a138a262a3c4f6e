import {css} from 'lit';
import {skinPalette} from './skin-palette.js';

/**
 * The ground of every drawing. `--mn-skin-tone` (1 to 6, default 2) sets the skin; `data-tone` on a drawing or on a
 * person in it sets one; `.other-tone` is somebody who differs from the rest.
 */
export const skinToneStyles = css`
  .art {
    --_given: clamp(1, var(--mn-skin-tone, 2), 6);
    --_tone: var(--_given);
    --_accent-art: var(--_accent-ui, #0b6b66);
    --_paper: var(--_surface, #fff);
    display: block;
    inline-size: 100%;
    block-size: auto;
    forced-color-adjust: none;
  }
  .other-tone {
    --_tone: calc(7 - var(--_given));
  }
  ${skinPalette}
  .art,
  .other-tone,
  .art [data-tone] {
    --strand: color-mix(in oklab, var(--d2), var(--m3) 55%);
    --vein: color-mix(in oklab, var(--artery) 40%, #7088b8);
    --blush: color-mix(in oklab, var(--m1), var(--flush) 45%);
  }
  .line {
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media (forced-colors: active) {
    .art {
      --_accent-art: Highlight;
      --_on-accent: HighlightText;
      --_paper: Canvas;
      color: CanvasText;
    }
  }
`;
