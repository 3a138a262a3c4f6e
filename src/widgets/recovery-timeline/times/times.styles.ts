import {css} from 'lit';
import {handoutStyles} from '../../../handout/handout.styles.js';

export const timesStyles = css`
  ${handoutStyles}
  .restart ul {
    list-style: none;
  }
  .restart li,
  .scale {
    display: grid;
    gap: 0.1em calc(var(--_space) * 1.6);
  }
  .restart li {
    padding-block: 0.5em 0.3em;
    border-block-start: 1px solid var(--_hair);
  }
  .restart-title {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.7em;
    justify-content: space-between;
  }
  .restart b {
    font-weight: 600;
    line-height: 1.35;
  }
  .restart-when {
    color: var(--_accent-text);
    font-size: max(0.9em, 14px);
    font-weight: 600;
  }
  .restart-note {
    margin-block: 0.2em 0.3em;
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--_accent-ui);
  }
  .scale {
    margin-block: 0 0.3em;
  }
  .scale-days {
    display: flex;
    justify-content: space-between;
  }
  /* As wide as the marker, so that each number stands over its day. */
  .scale i {
    display: flex;
    justify-content: center;
    inline-size: 12px;
    font-style: normal;
    white-space: nowrap;
    overflow-wrap: normal;
  }
  .range-of {
    display: block;
    margin-block: -3px;
    overflow: visible;
    inline-size: calc(100% - 12px);
    block-size: 24px;
    margin-inline: 6px;
  }
  .range-of:dir(rtl) {
    transform: scaleX(-1);
  }
  .range-track,
  .range-tick {
    fill: var(--_hair);
  }
  .range-sources {
    fill: var(--_accent-ui);
    opacity: 0.45;
  }
  .range-plan {
    fill: var(--_accent-ui);
    stroke: var(--_surface, Canvas);
    stroke-width: 2;
  }
  @container mn-root (inline-size >= 700px) {
    .restart li,
    .scale {
      grid-template-columns: 1.2fr 1.15fr 1.4fr;
      align-items: center;
    }
    .scale-title {
      grid-column: span 2;
    }
    .restart-note {
      grid-column: 1 / -1;
    }
    .restart-title {
      display: grid;
    }
  }
  @media print {
    .restart li {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .range-of {
      forced-color-adjust: none;
    }
  }
`;
