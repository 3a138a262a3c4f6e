import {css} from 'lit';

export const handoutStyles = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  /* In one row where the words' longest parts have room; a label too long for its share breaks within the button. */
  :is(.actions, :is(.list, .checker:has(.result)) ~ .closing .closing-actions) .button {
    flex: 1 1 var(--_share, 0px);
    min-inline-size: min-content;
    padding: 0.25em 0.6em;
    font-size: 0.875em;
    line-height: 1.2;
    overflow-wrap: break-word;
  }
  .actions .button {
    max-inline-size: max-content;
  }
  @container mn-root (inline-size >= 30em) {
    .closing {
      --_share: auto;
    }
  }
  :is(.list, .checker:has(.result)) ~ .closing {
    gap: 0.5em 1.5em;
    margin-block-start: calc(var(--_space) * 0.6);
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
    .actions + p,
    .text-to-copy {
      display: none;
    }
  }
`;
