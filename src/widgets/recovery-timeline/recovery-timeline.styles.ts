import {css} from 'lit';

export const recoveryTimelineStyles = css`
  /* Kept free for the date field and the line beside it, which come after the first paint. */
  .when:empty {
    min-block-size: calc(7.45em + 10px);
  }
  .when {
    margin-block: calc(var(--_space) * 1.2) calc(var(--_space) * 1.4);
  }
  .halves {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.4) calc(var(--_space) * 2.4);
    align-items: start;
  }
  .timeline {
    list-style: none;
  }
  .stage {
    position: relative;
    padding-inline: 2.5em 0.5em;
  }
  /* The line, and a marker on it. */
  .stage::before,
  .stage::after {
    content: '';
    position: absolute;
    inset-inline-start: calc(0.5em + 7px);
    inset-block: 1.6em -1.4em;
    inline-size: 2px;
    background: var(--_hair);
  }
  .stage:last-child::before {
    display: none;
  }
  .stage::after {
    inset-inline-start: 0.5em;
    inset-block: calc(var(--_target) / 2 - 8px) auto;
    inline-size: 16px;
    block-size: 16px;
    border: 2px solid var(--_muted);
    border-radius: 99px;
    background: var(--_surface, Canvas);
  }
  .title {
    display: flex;
    align-items: center;
    min-block-size: var(--_target);
    color: inherit;
  }
  .names {
    flex: 1;
    padding-block: 0.3em;
    text-decoration: none;
  }
  dl {
    display: grid;
    gap: 0.7em calc(var(--_space) * 1.6);
    padding-block-end: calc(var(--_space) * 0.9);
  }
  dt {
    color: var(--_muted);
  }
  dd {
    unicode-bidi: plaintext;
  }
  /* Kept free for what is still on its way. */
  .awaited {
    min-block-size: 7.7em;
  }
  .aside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.6);
  }
  .call .button {
    flex-wrap: wrap;
    gap: 0 0.4em;
    white-space: nowrap;
  }
  .call {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    justify-items: start;
    padding: 1em 1.1em;
    border: 2px solid var(--_accent-ui);
    border-radius: calc(var(--_radius) * 0.7);
  }
  .emergency {
    padding: 0.6em 0.8em;
    font-weight: 600;
  }
  .call ul {
    padding-inline-start: 1.1em;
  }
  .call li::marker {
    color: var(--_accent-text);
  }
  /* Most other languages need another line there. */
  @container mn-root (inline-size < 24em) {
    .root:not(:lang(en)) .when:empty {
      min-block-size: calc(9.06em + 10px);
    }
  }
  @container mn-root (inline-size >= 700px) {
    .when:empty {
      min-block-size: calc(4.16em + 8px);
    }
    /* As high as nearly all stages: an even rhythm, and nothing moves when the third column comes. */
    dl {
      grid-template-columns: 1fr 1fr 1fr;
      min-block-size: 9.4em;
    }
    .awaited {
      min-block-size: 0;
    }
    .aside {
      grid-template-columns: 1fr 1fr;
      align-items: start;
    }
  }
  @container mn-root (inline-size >= 1000px) {
    .halves {
      grid-template-columns: minmax(0, 1fr) 17.5em;
    }
    .aside {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
