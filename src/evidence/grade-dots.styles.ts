import {css} from 'lit';

/** The sign and words that tell how well something is known. */
export const gradeDotsStyles = css`
  .evidence-grade {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
  }
  .evidence-strength {
    display: inline-flex;
    flex: none;
    gap: 3px;
  }
  .evidence-strength i {
    inline-size: 0.55em;
    block-size: 0.55em;
    border: 1.5px solid var(--_accent-ui);
    border-radius: 99px;
  }
  .evidence-strength .is-on {
    background: var(--_accent-ui);
  }
  .evidence-sign {
    flex: none;
    color: var(--_accent-text);
    font-weight: 700;
  }
  .evidence-ruler {
    flex: none;
    align-self: center;
    inline-size: 1.9em;
    block-size: 0.95em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  @media (forced-colors: active) {
    .evidence-strength .is-on {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
