import {css} from 'lit';
import {skinToneStyles} from './skin-tones.js';

export const sceneStyles = css`
  ${skinToneStyles}
  .scene {
    .ground,
    .wash,
    .disc {
      fill: var(--_accent-art);
      stroke: none;
    }
    .ground {
      opacity: 0.09;
    }
    .wash {
      fill-opacity: 0.25;
    }
    .paper {
      fill: var(--_paper);
    }
    .lid {
      fill: color-mix(in oklab, currentColor 14%, var(--_paper));
    }
    .cloth {
      fill: color-mix(in oklab, var(--_accent-art) 40%, var(--_paper));
    }
    .band {
      fill: color-mix(in oklab, var(--_accent-art) 80%, #fff);
    }
    .accent {
      stroke: var(--_accent-art);
    }
    .on-accent {
      stroke: var(--_on-accent, #fff);
    }
  }
`;
