import {css} from 'lit';

export const copyLinkStyles = css`
  .copy {
    margin-inline-start: auto;
  }
  .copy .button {
    margin-inline-end: -0.8em;
    font-size: max(0.85em, 14px);
  }
  /* Without a frame there is no edge for its words to stand at. */
  .card-plain .copy .button {
    margin-inline-end: 0;
  }
  .link {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding-inline: 0.8em;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.5);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  @media print {
    .copy {
      display: none;
    }
  }
`;
