import {css} from 'lit';
import {skinLayersStyles} from './skin-layers.styles.js';

export const skinHealingStyles = css`
  ${skinLayersStyles}
  .skin-healing {
    /* What comes and goes does so slowly enough to be followed; styles of the base end that where motion is unwelcome. */
    .comes,
    .comes path {
      transition:
        opacity 0.7s ease,
        stroke-width 0.7s ease,
        stroke-dashoffset 1.4s ease;
    }
    .grows {
      stroke-dasharray: 160;
    }
  }
  @media screen and (prefers-reduced-motion: no-preference) {
    .skin-needles {
      .presses {
        animation: needles-press 0.6s 3 ease-in-out alternate;
      }
      .pulses {
        animation: needles-press 0.2s 7 linear alternate;
      }
      .rolls {
        transform-box: fill-box;
        transform-origin: center;
        animation: needles-roll 1.4s ease-out;
      }
      .glides {
        animation: needles-glide 1.4s ease-out;
      }
    }
  }
  @keyframes needles-press {
    from {
      transform: translateY(-46px);
    }
  }
  @keyframes needles-roll {
    from {
      transform: rotate(-72deg);
    }
  }
  @keyframes needles-glide {
    from {
      transform: translateX(-120px);
    }
  }
`;
