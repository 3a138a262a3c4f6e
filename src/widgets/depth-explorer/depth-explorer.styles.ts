import {css, unsafeCSS} from 'lit';
import {percentDown} from '../../illustrations/depth-section.js';
import {facePoints} from '../../illustrations/face.js';
import {faceStyles} from '../../illustrations/face.styles.js';
import {iconStyles} from '../../illustrations/icons.styles.js';
import {skinSectionStyles} from '../../illustrations/skin-section.styles.js';
import {depthZones} from './depth-explorer.logic.js';

/** Where things lie over the drawings. Physical: depth and a face have no reading direction. */
const places = [
  ...[0, 1, 2].map((length) => `.ruler-${length}{top:${percentDown(length).toFixed(2)}%}`),
  ...depthZones.map((id) => {
    const [[x, y]] = facePoints(id) as [readonly [number, number]];
    return `.at-${id}{left:${x / 2.4}%;top:${y / 3}%}`;
  }),
].join('');

export const depthExplorerStyles = css`
  ${iconStyles}
  ${faceStyles}
  ${skinSectionStyles}
  .card {
    --_bleed: calc(var(--_space) * 1.25);
  }
  .card-plain {
    --_bleed: 0px;
  }
  b {
    font-weight: 600;
  }
  .explorer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space) calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 0.75);
  }
  /* A drawing of depth has no reading direction: it is the same for every reader. */
  .figure {
    position: relative;
    margin-inline: calc(var(--_bleed) * -1);
    overflow: hidden;
    direction: ltr;
  }
  .card-plain .figure {
    border-radius: calc(var(--_radius) * 0.75);
  }
  .ruler span,
  .marker {
    position: absolute;
    translate: 0 -50%;
    background: var(--_surface, Canvas);
    color: var(--_text, inherit);
    line-height: 1.4;
    white-space: nowrap;
  }
  .ruler span {
    left: 0;
    padding: 0 0.5em;
    border-radius: 0 99px 99px 0;
    font-variant-numeric: tabular-nums;
  }
  ${unsafeCSS(places)}
  /* Beside the tips, never over them; at the end of the slider it stays within the drawing. */
  .marker {
    top: clamp(12%, var(--_tip, 50) * 1%, 90%);
    left: 41%;
    max-inline-size: 57%;
    padding: 0.4em 0.8em;
    border-radius: 12px;
    overflow: hidden;
    text-overflow: ellipsis;
    pointer-events: none;
  }
  .marker b {
    display: block;
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.2;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .told {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    align-content: start;
  }
  .controls {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 8.5em;
    gap: calc(var(--_space) * 1.2);
    align-items: center;
  }
  .set > * {
    font-size: 1.375em;
  }
  .ends {
    position: relative;
    display: flex;
    justify-content: space-between;
    gap: 0.5em;
    margin-block-start: -0.3em;
  }
  .mark {
    --_along: var(--_ceiling);
    position: absolute;
    inset-block-start: 0;
    /* The middle of the thumb travels from half a thumb to half a thumb. */
    inset-inline-start: calc(1.75 * 1em / 0.875 / 2 + var(--_along) * (100% - 1.75 * 1em / 0.875) - 1px);
    block-size: 1.1em;
    border-inline-start: 2px dashed currentColor;
  }
  .mark-maximum {
    --_along: var(--_maximum);
    border-inline-start: 3px dotted currentColor;
  }
  .where {
    display: grid;
    justify-items: center;
    gap: 0.3em;
  }
  .zones {
    position: relative;
    min-inline-size: 0;
    inline-size: 100%;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  .zone-name {
    line-height: 1.25;
    text-align: center;
  }
  .target {
    position: absolute;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    transform: translate(-50%, -50%);
    cursor: pointer;
  }
  .target input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    /* What is touched is the face: see the element. */
    pointer-events: none;
  }
  .dot {
    inline-size: 9px;
    block-size: 9px;
    border: 2px solid #fff;
    border-radius: 99px;
    background: var(--_accent-ui);
    box-shadow: 0 0 0 1px rgb(0 0 0 / 0.35);
    transition: transform 0.15s;
  }
  input:checked + .dot {
    transform: scale(1.7);
  }
  input:focus-visible + .dot {
    outline: 2px solid var(--_accent-ui);
    outline-offset: 3px;
  }
  .reach b::first-letter {
    text-transform: uppercase;
  }
  .remarks {
    display: grid;
    gap: 0.5em;
  }
  .remark.is-quiet,
  .remarks:not(:has(> *)) {
    display: none;
  }
  .folds {
    display: grid;
    gap: 6px;
    margin-block: var(--_space) 0.4em;
  }
  .fold {
    padding-inline: 0.9em;
    border: 1px solid var(--_hair);
    border-radius: calc(var(--_radius) * 0.75);
  }
  .fold > summary {
    display: flex;
    gap: 0.65em;
    min-block-size: max(2.75em, 44px);
    padding-block: 0.5em;
    line-height: 1.25;
    color: inherit;
  }
  .fold > summary::after {
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
  @container mn-root (inline-size < 20em) {
    .card {
      --_bleed: var(--_space);
    }
    .card-plain {
      --_bleed: 0px;
    }
    .controls {
      grid-template-columns: minmax(0, 1fr) 7em;
      gap: calc(var(--_space) * 0.6);
    }
  }
  @container mn-root (inline-size >= 700px) {
    .explorer {
      grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
      align-items: start;
    }
    .figure {
      margin-inline: 0;
      border-radius: calc(var(--_radius) * 0.75);
    }
  }
  @media print {
    .length > :not(.set),
    .dot,
    .icon-down {
      display: none;
    }
    .remark.is-quiet {
      display: block;
    }
    .explorer,
    .fold {
      break-inside: avoid;
    }
    .fold:not([open]) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .dot {
      forced-color-adjust: none;
      border-color: Canvas;
      background: CanvasText;
    }
    input:checked + .dot {
      background: Highlight;
    }
  }
`;
