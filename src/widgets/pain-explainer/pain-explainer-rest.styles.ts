import {css} from 'lit';

/** What stands below the map, on paper, and in forced colours. */
export const painExplainerRestStyles = css`
  .note,
  .points {
    margin-block-start: calc(var(--_space) * 1.6);
    padding-block-start: calc(var(--_space) * 1.3);
    border-block-start: 1px solid var(--_hair);
  }
  .note :is(h3, h4, h5),
  .points :is(h3, h4, h5) {
    margin-block-end: 0.5em;
  }
  .points {
    display: grid;
    gap: calc(var(--_space) * 1.4) calc(var(--_space) * 2);
  }
  .points ul {
    display: grid;
    gap: 0.8em;
    list-style: none;
  }
  .points li {
    color: var(--_muted);
  }
  .points b {
    color: var(--_text, inherit);
    font-weight: 600;
  }
  @container mn-root (inline-size >= 560px) {
    .points {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media print {
    .map,
    .view-switch {
      display: none;
    }
    .zone-text,
    .scores {
      break-inside: avoid;
    }
    .list {
      display: grid;
      margin-block-start: calc(var(--_space) * 1.4);
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (forced-colors: active) {
    .face-dot,
    .scale-dot {
      forced-color-adjust: none;
      background: CanvasText;
      border-color: Canvas;
    }
    input:checked + .face-dot,
    .face-dot.is-chosen,
    .scale-band {
      forced-color-adjust: none;
      background: Highlight;
      box-shadow: 0 0 0 2px Highlight;
    }
  }
`;
