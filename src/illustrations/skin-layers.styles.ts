import {css} from 'lit';

export const skinLayersStyles = css`
  .skin-section {
    /* 1 (lightest) to 6 (darkest): every colour of the skin follows from this one number. */
    --_tone: clamp(1, var(--mn-skin-tone, 3), 6);
    /* Strongest in the middle of the range. */
    --_warmth: calc(0.02 + var(--_tone) * (0.03 - 0.004 * var(--_tone)));
    --_skin-1: oklch(calc(0.985 - 0.094 * var(--_tone)) var(--_warmth) 58);
    --_skin-2: oklch(calc(0.93 - 0.098 * var(--_tone)) calc(0.02 + var(--_warmth)) 50);
    --_skin-3: oklch(calc(0.83 - 0.052 * var(--_tone)) 0.08 36);
    --_skin-4: oklch(calc(0.66 - 0.05 * var(--_tone)) 0.1 28);
    --_skin-5: oklch(calc(0.5 - 0.05 * var(--_tone)) 0.08 30);
    display: block;
    width: 100%;
    height: 100%;
    forced-color-adjust: none;

    &[data-tone='1'] {
      --_tone: 1;
    }
    &[data-tone='2'] {
      --_tone: 2;
    }
    &[data-tone='3'] {
      --_tone: 3;
    }
    &[data-tone='4'] {
      --_tone: 4;
    }
    &[data-tone='5'] {
      --_tone: 5;
    }
    &[data-tone='6'] {
      --_tone: 6;
    }

    /* What is set here is how each animation ends: the still picture. */
    .fibre {
      fill: none;
      stroke-linecap: round;
    }
    .draw {
      stroke-dasharray: 160;
    }
    .enter,
    .surge {
      opacity: 0.55;
    }
  }

  @media screen and (prefers-reduced-motion: no-preference) {
    .skin-section.is-active,
    [data-active] .skin-section {
      .settling .settle {
        animation: skin-settle 3s 0.5s ease-in-out backwards;
      }
      .draw {
        animation: skin-draw 3s 0.5s ease-out backwards;
      }
      .cells {
        animation: skin-draw 4s ease-out;
      }
      .enter {
        animation: skin-enter 3s;
      }
      .surge {
        animation: skin-surge 4s;
      }
      .fall {
        animation: skin-fall 4s;
      }
      .spread {
        animation: skin-surge 3s 1s backwards;
      }
      .later,
      .later .draw {
        animation-delay: 2s;
      }
    }
  }

  @keyframes skin-settle {
    from {
      transform: scaleY(1.75);
    }
  }
  @keyframes skin-draw {
    from {
      stroke-dashoffset: 160;
    }
  }
  @keyframes skin-enter {
    from {
      transform: scaleY(0);
    }
    25%,
    60% {
      transform: none;
      opacity: 1;
    }
  }
  @keyframes skin-surge {
    from {
      opacity: 0;
    }
    40%,
    60% {
      opacity: 1;
    }
  }
  /* One drop goes in; the next stays out, on the closed surface. */
  @keyframes skin-fall {
    from {
      transform: translateY(-50px);
      opacity: 0;
    }
    20% {
      opacity: 1;
    }
    40% {
      transform: translateY(24px);
      opacity: 0;
    }
    60% {
      transform: none;
      opacity: 0;
    }
  }
`;
