import {css} from 'lit';
import {skinToneStyles} from './skin-tones.js';

/** For skin in section and in the mirror. At rest, in print and under reduced motion a drawing shows how its motion ends. */
export const skinSectionStyles = css`
  ${skinToneStyles}
  .grow {
    transform-origin: 328px 200px;
  }
  @media screen and (prefers-reduced-motion: no-preference) {
    .is-active,
    [data-active] {
      .grow {
        animation: skin-grow 0.9s ease-out backwards;
      }
      .settle {
        animation: skin-settle 0.9s ease-out backwards;
      }
      .enter {
        animation: skin-appear 0.9s ease-out backwards;
      }
    }
  }
  @keyframes skin-grow {
    from {
      transform: scaleX(0.3);
      opacity: 0;
    }
  }
  /* The later state looks at first like the present one. */
  @keyframes skin-settle {
    from {
      opacity: 1;
    }
  }
  @keyframes skin-appear {
    from {
      opacity: 0;
    }
  }
`;
