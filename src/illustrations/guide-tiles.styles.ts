import {css} from 'lit';

export const guideTileStyles = css`
  .tile-picture {
    display: block;
    overflow: hidden;
    background: color-mix(in oklab, var(--_accent-ui, #0b6b66) 9%, transparent);
  }
  /* Skin between the lightest and the darkest tone: the palette of all six would weigh as much as the drawings. */
  .tile-art {
    --_given: clamp(1, var(--mn-skin-tone, 2), 6);
    --_dark: calc((var(--_given) - 1) * 20%);
    --_accent-art: var(--_accent-ui, #0b6b66);
    --m1: color-mix(in oklab, #ffecd6, #623f2b var(--_dark));
    --m2: color-mix(in oklab, #fbd2ae, #4a2d1d var(--_dark));
    --m3: color-mix(in oklab, #cf8f78, #27150d var(--_dark));
    --d1: color-mix(in oklab, #ffdfc9, #ad785f var(--_dark));
    --new: color-mix(in oklab, #fffdf8, #efd4ba var(--_dark));
    --hair: color-mix(in oklab, #6a4530, #15100e var(--_dark));
    --ink: color-mix(in oklab, #5b3b30, #1a0f0b var(--_dark));
    --lips: color-mix(in oklab, #e59386, #54292a var(--_dark));
    display: block;
    inline-size: 100%;
    block-size: auto;
    forced-color-adjust: none;

    &.other-tone {
      --_dark: calc((6 - var(--_given)) * 20%);
    }
    .line {
      fill: none;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .wash {
      fill: var(--_accent-art);
      opacity: 0.2;
    }
    .zone {
      fill: color-mix(in oklab, var(--_accent-art) 58%, #fff);
      fill-opacity: 0.7;
    }
    .accent {
      stroke: var(--_accent-art);
    }
  }
  /* Days run as the words do. */
  .tile-recovery-timeline:dir(rtl) {
    transform: scaleX(-1);
  }
  @media (forced-colors: active) {
    .tile-picture {
      background: none;
    }
    .tile-art {
      --_accent-art: Highlight;
      color: CanvasText;
    }
  }
`;
