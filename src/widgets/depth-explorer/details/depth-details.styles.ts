import {css} from 'lit';

export const depthDetailsStyles = css`
  .reported ul {
    display: grid;
    gap: calc(var(--_space) * 1.1);
    margin-block-start: calc(var(--_space) * 1);
    list-style: none;
  }
  .reported-title {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    max-inline-size: none;
  }
  .reported b {
    font-weight: 600;
  }
  .reported-length {
    font-variant-numeric: tabular-nums;
  }
  .bar {
    position: relative;
    block-size: 8px;
    margin-block: 0.4em;
  }
  .bar svg {
    display: block;
    inline-size: 100%;
    block-size: 8px;
    border-radius: 9px;
  }
  .bar svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .bar-scale {
    fill: var(--_hair);
  }
  .bar-range {
    fill: var(--_muted);
  }
  .is-used .bar-range {
    fill: var(--_accent-ui);
  }
  .bar-set {
    position: absolute;
    inset-block: -4px;
    inset-inline-start: calc(var(--_filled) * 100% - 1px);
    border-inline-start: 2px solid currentColor;
  }
  .measured {
    display: grid;
    gap: 0.6em;
    margin-block-start: 0.9em;
  }
  .measured dd {
    display: flex;
    align-items: center;
    gap: 0.8em;
  }
  .measured-length {
    font-weight: 600;
  }
  .measured-bar {
    flex: 1;
    block-size: 8px;
    border-radius: 9px;
    background: var(--_hair);
  }
  .measured-bar rect {
    fill: var(--_accent-ui);
  }
  .measured-bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .needle {
    display: grid;
    grid-template-columns: minmax(0, 16em) auto;
    gap: 0.3em 0.7em;
    align-items: center;
    justify-content: start;
    margin-block-start: 1em;
    direction: ltr;
  }
  .needle-picture {
    display: block;
    inline-size: 100%;
  }
  .needle-width {
    padding-inline-start: 0.6em;
    border-inline-start: 2px solid var(--_accent-ui);
    line-height: 1.4;
  }
  .needle-length {
    padding-block-start: 0.2em;
    border-block-start: 2px solid var(--_accent-ui);
    text-align: center;
  }
  table {
    inline-size: 100%;
    margin-block-start: 0.4em;
    border-collapse: collapse;
    text-align: start;
  }
  caption {
    margin-block-end: 0.5em;
    color: var(--_muted);
    text-align: start;
  }
  th,
  td {
    padding-block: 0.6em;
    padding-inline-end: 0.8em;
    border-block-end: 1px solid var(--_hair);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    font-weight: 600;
  }
  tbody th {
    white-space: nowrap;
  }
  td::first-letter {
    text-transform: uppercase;
  }
  @media (forced-colors: active) {
    .bar-range,
    .measured-bar rect {
      fill: CanvasText;
    }
    .is-used .bar-range {
      fill: Highlight;
    }
  }
`;
