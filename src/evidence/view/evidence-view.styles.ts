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
