import {css} from 'lit';

export const depthExplorerRestStyles = css`
  /* The drawing's surface lies at 60 of 384, and a millimetre is 120 of them. */
  .figure {
    --_surface-at: 15.625%;
    --_millimetre: 31.25%;
  }
  .ruler {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 2.8em;
    font-variant-numeric: tabular-nums;
  }
  .ruler span {
    position: absolute;
    inset-inline-end: 0.9em;
    translate: 0 -50%;
    line-height: 1;
    white-space: nowrap;
  }
  .ruler .ruler-unit {
    inset-block-start: 6%;
    inset-inline-end: 0.7em;
  }
  .ruler-0 {
    inset-block-start: var(--_surface-at);
  }
  .ruler-1 {
    inset-block-start: calc(var(--_surface-at) + var(--_millimetre) * 0.5);
  }
  .ruler-2 {
    inset-block-start: calc(var(--_surface-at) + var(--_millimetre));
  }
  .ruler-3 {
    inset-block-start: calc(var(--_surface-at) + var(--_millimetre) * 1.5);
  }
  .ruler-4 {
    inset-block-start: calc(var(--_surface-at) + var(--_millimetre) * 2);
  }
  .ruler-5 {
    inset-block-start: calc(var(--_surface-at) + var(--_millimetre) * 2.5);
  }
  .ruler-ticks {
    position: absolute;
    inset-block-start: var(--_surface-at);
    inset-inline-end: 0;
    inline-size: 0.6em;
    block-size: 78.125%;
    overflow: visible;
    stroke: currentColor;
  }
  .ruler-ticks path {
    vector-effect: non-scaling-stroke;
  }
  .layer,
  .marker {
    position: absolute;
    padding: 0.1em 0.6em;
    border-radius: 99px;
    line-height: 1.5;
    white-space: nowrap;
    pointer-events: none;
  }
  .layer {
    inset-inline-end: 0.4em;
    max-inline-size: 60%;
    background: var(--_surface, Canvas);
    overflow: hidden;
    text-overflow: ellipsis;
    transition: inset-block-start 0.45s ease-in-out;
  }
  .layer-outer {
    inset-block-end: calc(101% - var(--_surface-at));
  }
  .layer-dermis {
    inset-block-start: calc(var(--_surface-at) + var(--_millimetre) * (0.05 + var(--_thinner, 1) / 2));
    translate: 0 -50%;
  }
  .layer-below {
    inset-block-start: calc(var(--_surface-at) + var(--_millimetre) * (0.5 + var(--_thicker, 1)));
    translate: 0 -50%;
  }
  .marker {
    inset-block-start: calc(var(--_surface-at) + var(--_millimetre) * var(--_depth, 1));
    inset-inline-start: 0;
    translate: 0 -50%;
    font-variant-numeric: tabular-nums;
  }
  .mark {
    --_along: var(--_ceiling);
    position: absolute;
    inset-block-start: 0;
    /* The middle of the thumb travels from half a thumb to half a thumb. */
    inset-inline-start: calc(0.875em + var(--_along) * (100% - 1.75em) - 1px);
    block-size: 1.1em;
    border-inline-start: 2px dashed currentColor;
  }
  .mark-maximum {
    --_along: var(--_maximum);
    border-inline-start-style: dotted;
    border-inline-start-width: 3px;
  }
  .key li {
    position: relative;
    color: var(--_muted);
  }
  .key li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.2em;
    inset-inline-start: 0;
    inline-size: 1.8em;
    block-size: 1.1em;
    border-radius: 3px;
  }
  .key .key-band::before {
    border-block: 1.5px dashed #2f3943;
    border-radius: 0;
    background: #f3d79b;
  }
  .key .key-gives::before {
    background: linear-gradient(var(--_accent-ui), transparent);
  }
  .key .key-ceiling::before {
    block-size: 0.7em;
    border-block-end: 2px dashed currentColor;
    border-radius: 0;
  }
  .key .key-maximum::before {
    block-size: 0.7em;
    border-block-end: 3px dotted currentColor;
    border-radius: 0;
  }
  .key .key-scale::before {
    border: 1.5px solid var(--_muted);
    border-block-start: 0;
    block-size: 0.5em;
    inset-block-start: 0.5em;
    border-radius: 0;
  }
  .remark {
    margin-block-start: 0.7em;
  }
  .remark.is-quiet {
    display: none;
  }
  .further {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.6) calc(var(--_space) * 2.2);
    margin-block-start: calc(var(--_space) * 1.8);
  }
  .further h3,
  .further h4,
  .further h5 {
    margin-block-end: 0.4em;
  }
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
  /* Two disclosures, one under the other. */
  .further > .evidence {
    margin-block-start: calc(var(--_space) * -1.6);
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
  .table > summary {
    font-size: max(0.85em, 14px);
  }
  /* Where the drawing is cut to be narrow, the pen makes room for the names. */
  @container mn-root (inline-size < 440px) {
    .skin-depth > .skin-depth-over {
      translate: -13% 0;
      overflow: visible;
    }
  }
  @container mn-root (inline-size >= 720px) {
    .further {
      grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr);
      grid-template-rows: auto auto 1fr;
    }
    .reported {
      grid-row: span 3;
    }
    .further > .evidence {
      grid-column: 1 / -1;
      margin-block-start: 0;
    }
  }
  @media print {
    .explorer,
    section,
    table {
      break-inside: avoid;
    }
    .remark.is-quiet {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .bar-range,
    .measured-bar rect {
      fill: CanvasText;
    }
    .is-used .bar-range {
      fill: Highlight;
    }
    .marker,
    .layer {
      border: 1px solid CanvasText;
    }
    .key li::before {
      forced-color-adjust: none;
    }
  }
`;
