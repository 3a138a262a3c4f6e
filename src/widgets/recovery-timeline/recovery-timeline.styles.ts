import {css} from 'lit';

export const recoveryTimelineStyles = css`
  h3,
  h4,
  h5 {
    font-size: 1.15em;
  }
  /* Kept free for the date field and the line beside it, which come after the first paint. */
  .when {
    min-block-size: calc(9.4em + 10px);
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
    padding-block-end: 0.4em;
    padding-inline-start: 2.1em;
  }
  /* The line, and a marker on it. */
  .stage::before,
  .stage::after {
    content: '';
    position: absolute;
    inset-inline-start: 7px;
    inset-block: 1.6em -1.4em;
    inline-size: 2px;
    background: var(--_hair);
  }
  .stage:last-child::before {
    display: none;
  }
  .stage::after {
    inset-inline-start: 0;
    inset-block: calc(var(--_target) / 2 - 8px) auto;
    inline-size: 16px;
    block-size: 16px;
    border: 2px solid var(--_muted);
    border-radius: 99px;
    background: var(--_surface, Canvas);
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.7em;
    align-items: baseline;
    align-content: center;
    min-block-size: var(--_target);
    color: inherit;
  }
  .title span {
    text-decoration: none;
  }
  summary.title::after {
    margin-inline-start: auto;
    color: var(--_muted);
  }
  dl {
    display: grid;
    gap: 0.7em calc(var(--_space) * 1.6);
    padding-block-end: calc(var(--_space) * 0.9);
  }
  dt {
    color: var(--_muted);
  }
  /* Kept free for what is still on its way. */
  .awaited {
    min-block-size: 6.4em;
  }
  .aside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.6);
  }
  .call {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    justify-items: start;
    padding: 1.1em 1.2em;
    border: 2px solid var(--_accent-ui);
    border-radius: calc(var(--_radius) * 0.7);
  }
  .emergency {
    font-weight: 600;
  }
  .call ul {
    padding-inline-start: 1.1em;
  }
  .call li::marker {
    color: var(--_accent-text);
  }
  @container mn-root (inline-size >= 700px) {
    .when {
      min-block-size: calc(4.6em + 8px);
    }
    dl {
      grid-template-columns: 1fr 1fr 1fr;
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
