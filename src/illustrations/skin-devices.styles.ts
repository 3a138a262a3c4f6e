import {css} from 'lit';
import {skinSectionStyles} from './skin-section.styles.js';

export const skinDevicesStyles = css`
  ${skinSectionStyles}
  @media screen and (prefers-reduced-motion: no-preference) {
    .skin-devices {
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
