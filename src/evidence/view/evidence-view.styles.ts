import {css} from 'lit';

export const evidenceStyles = css`
  .evidence-claims {
    display: grid;
    gap: 0.9em;
    padding-block: 0.2em 0.8em;
    list-style: none;
  }
  .evidence-label {
    font-weight: 600;
  }
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
  .evidence-open {
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    color: inherit;
    background: none;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .evidence-sheet {
    box-sizing: border-box;
    inset: auto 0 0;
    inline-size: min(100%, 34em);
    max-block-size: 75dvb;
    margin-inline: auto;
    padding: 1.2em;
    overflow: auto;
    border: 1px solid var(--_line, currentColor);
    border-block-end: 0;
    border-start-start-radius: var(--_radius, 16px);
    border-start-end-radius: var(--_radius, 16px);
    color: inherit;
    background: var(--_surface, Canvas);
  }
  .evidence-sheet::backdrop {
    background: rgb(0 0 0 / 0.35);
  }
  @media print {
    .evidence-sheet {
      position: static;
      display: block;
      max-block-size: none;
      padding: 0;
      border: 0;
    }
    .evidence-close {
      display: none;
    }
  }
  .evidence-reviewed {
    padding-block-end: 0.8em;
  }
  .evidence-reviewed,
  .evidence-sources {
    color: var(--_muted);
    list-style: none;
  }
  .evidence-sources a {
    display: inline-block;
    padding-block: 0.15em;
    color: inherit;
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    .evidence-strength .is-on {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
