import {css} from 'lit';

export const handoutStyles = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  .text-to-copy {
    inline-size: 100%;
    padding: 0.8em;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.7);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  @media print {
    .actions,
    .text-to-copy {
      display: none;
    }
  }
`;
