import {css} from 'lit';
import {foldStyles} from '../../controls/fold.styles.js';
import {faceTargetPlaces} from '../../illustrations/face-target-places.js';
import {faceTargetStyles} from '../../illustrations/face-targets.styles.js';
import {faceStyles} from '../../illustrations/face.styles.js';
import {depthZones} from './depth-explorer.logic.js';
import {depthExplorerPlaces} from './depth-explorer.places.js';

export const depthExplorerStyles = css`
  ${faceStyles}
  ${faceTargetStyles}
  ${faceTargetPlaces(depthZones)}
  ${foldStyles}
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
    align-self: start;
    margin-inline: calc(var(--_bleed) * -1);
    overflow: hidden;
    background: var(--_faint);
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
  ${depthExplorerPlaces}
  .marker {
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
    grid-template-columns: minmax(0, 1fr) 7.75em;
    gap: calc(var(--_space) * 1.2);
    align-items: center;
  }
  /* One line or two: what lies below stays where it is. */
  .set {
    display: grid;
    align-items: end;
    min-block-size: 3em;
  }
  .set > * {
    font-size: 1.25em;
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
    inset-block-start: -0.7em;
    /* The middle of the thumb travels from half a thumb to half a thumb. */
    inset-inline-start: calc(1em + var(--_along) * (100% - 2em) - 1px);
    block-size: 0.8em;
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
  .dot {
    inline-size: 9px;
    block-size: 9px;
  }
  .reach b {
    display: block;
  }
  .reach b::first-letter {
    text-transform: uppercase;
  }
  .one-of {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .remarks {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .is-quiet,
  .remarks:not(:has(> *)) {
    display: none;
  }
  /* The line in the drawing that it speaks of. */
  .key::before {
    content: '';
    display: inline-block;
    inline-size: 2em;
    margin-inline-end: 0.6em;
    vertical-align: middle;
    border-block-start: 2px dashed currentColor;
  }
  .key-maximum::before {
    border-block-start: 3px dotted currentColor;
  }
  .folds {
    align-content: start;
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
  @container mn-root (inline-size >= 660px) {
    .explorer {
      grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
      grid-template-rows: auto 1fr;
    }
    .figure {
      margin-inline: 0;
      border-radius: calc(var(--_radius) * 0.75);
    }
    .told {
      grid-area: 1 / 2 / span 2;
    }
  }
  /* The drawing is higher than what is told beside it. */
  @container mn-root (inline-size >= 960px) {
    .told {
      grid-row: 1;
    }
    .figure {
      grid-row: span 2;
    }
    .folds {
      grid-column: 2;
    }
  }
  @media screen {
    .one-of > * {
      grid-area: 1 / 1;
    }
    .one-of > :not(.is-current) {
      visibility: hidden;
    }
  }
  @media print {
    .root {
      font-size: 8.5pt !important;
    }
    .length > :not(.set),
    .fold .icon,
    .remark-maximum,
    .one-of > :not(.is-current),
    .reported:not([open]),
    .fold:has(.inside:empty) {
      display: none;
    }
    /* On paper nothing slides: both lines are told, whatever the length. */
    .key-maximum.is-quiet,
    .remark-ceiling.is-quiet {
      display: block;
    }
    .figure {
      max-inline-size: 18em;
      margin-inline: 0;
    }
  }
`;
