import {css} from 'lit';

/**
 * What moves: `--_depth` (millimetres set), `--_thinner` and `--_thicker` (the dermis, millimetres). A millimetre is
 * 120 units; the dermis begins 0.08 mm, 9.6 units, below the surface at 60.
 */
export const skinDepthStyles = css`
  .skin-depth {
    position: relative;
    overflow: hidden;

    > svg {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
    }
    > .skin-depth-fat,
    > .skin-depth-over {
      will-change: transform;
    }
    /* A millimetre is 31.25% of the height. */
    > .skin-depth-fat {
      overflow: visible;
      transform: translateY(calc(var(--_thicker, 1) * 31.25%));
    }

    .skin-depth-at {
      transform: translateY(calc(60px + var(--_depth, 1) * 120px));
    }
    .skin-depth-to {
      transform: scaleY(var(--_depth, 1));
    }
    .skin-depth-thinner {
      transform: translateY(calc(69.6px + var(--_thinner, 1) * 120px));
    }
    .skin-depth-thicker {
      transform: translateY(calc(69.6px + var(--_thicker, 1) * 120px));
    }
    .skin-depth-band {
      fill: #f3d79b;
      opacity: 0.5;
      transform: scaleY(calc((var(--_thicker, 1) - var(--_thinner, 1)) * 120));
    }
    .skin-depth-shade {
      fill: var(--_accent-ui);
      opacity: 0.09;
    }
    .halo,
    .dash,
    .set {
      fill: none;
      stroke: #fff;
      stroke-width: 3;
      stroke-opacity: 0.6;
      vector-effect: non-scaling-stroke;
    }
    .dash,
    .set {
      stroke: #2f3943;
      stroke-opacity: 1;
      stroke-width: 1.25;
    }
    .dash {
      stroke-dasharray: 5 4;
    }
    .skin-depth-mark .halo {
      stroke-width: 5;
    }
    .skin-depth-mark .dash {
      stroke-width: 2.5;
    }
    .skin-depth-ceiling .dash {
      stroke-dasharray: 12 5;
    }
    .skin-depth-maximum .dash {
      stroke-dasharray: 1 5;
      stroke-width: 3.5;
      stroke-linecap: round;
    }
  }

  @media screen and (prefers-reduced-motion: no-preference) {
    .skin-depth .skin-depth-fat,
    .skin-depth .skin-depth-thinner,
    .skin-depth .skin-depth-thicker,
    .skin-depth .skin-depth-band {
      transition: transform 0.45s ease-in-out;
    }
  }
`;
