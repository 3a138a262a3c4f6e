import {css} from 'lit';

/** Pictograms show no skin: they need the page's ink and accent only. */
export const pictogramStyles = css`
  .pictogram {
    display: block;
    flex: none;
    inline-size: 3.5em;
    block-size: auto;

    .wash {
      fill: var(--_accent-ui, #0b6b66);
      opacity: 0.2;
    }
    .line {
      fill: none;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .accent {
      stroke: var(--_accent-ui, #0b6b66);
    }
  }
  @media (forced-colors: active) {
    .pictogram {
      color: CanvasText;
    }
    .pictogram .wash {
      display: none;
    }
    .pictogram .accent {
      stroke: currentColor;
    }
  }
`;
