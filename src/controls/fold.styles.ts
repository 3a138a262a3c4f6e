import {css} from 'lit';

/** Lines that unfold, one below the other. */
export const foldStyles = css`
  .folds {
    display: grid;
    gap: 6px;
  }
  .fold {
    padding-inline: 0.8em;
    border: 1px solid var(--_hair);
    border-radius: calc(var(--_radius) * 0.75);
  }
  .fold > summary {
    display: flex;
    gap: 0.5em;
    min-block-size: max(2.75em, 44px);
    padding-block: 0.35em;
    line-height: 1.25;
    color: inherit;
  }
  .fold > summary:not([aria-busy='true'])::after {
    content: none;
  }
  .fold > summary > :is(h2, h3, h4, h5) {
    flex: 1;
    font-size: 1em;
    hyphens: auto;
  }
  .fold[open] .icon-down {
    transform: scaleY(-1);
  }
  .inside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.7em;
    padding-block: 0.2em 0.9em;
  }
  @media print {
    .fold {
      break-inside: avoid;
    }
  }
`;
