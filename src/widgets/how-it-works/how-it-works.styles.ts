import {css} from 'lit';
import {foldStyles} from '../../controls/fold.styles.js';
import {dangerFoldStyles} from '../../evidence/shared/danger-signs.styles.js';
import {healingSectionStyles} from '../../illustrations/healing-section.styles.js';
import {iconStyles} from '../../illustrations/icons.styles.js';
import {sceneStyles} from '../../illustrations/scenes.styles.js';

export const howItWorksStyles = css`
  ${iconStyles}
  ${foldStyles}
  ${dangerFoldStyles}
  ${sceneStyles}
  ${healingSectionStyles}
  .root {
    --_alarm: color-mix(in oklab, #d3291d 66%, currentColor);
  }
  .card {
    --_bleed: calc(var(--_space) * 1.25);
  }
  b,
  dt {
    font-weight: 600;
  }
  .healing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space) calc(var(--_space) * 2);
    margin-block-start: var(--_space);
  }
  .picture {
    overflow: hidden;
  }
  .stage > .picture {
    aspect-ratio: 656 / 344;
    margin-inline: calc(var(--_bleed) * -1);
  }
  .card-plain {
    --_bleed: 0px;
    .picture {
      border-radius: calc(var(--_radius) * 0.75);
    }
  }
  .moves {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.6em;
    margin-block-start: 0.75em;
  }
  .moves b {
    font-weight: 650;
    font-size: 1.25em;
    line-height: 1.2;
    letter-spacing: var(--_tracking, -0.014em);
    text-align: center;
  }
  .arrow {
    flex: none;
    padding: 0;
  }
  .arrow .icon:dir(rtl) {
    transform: scaleX(-1);
  }
  /* The thumb stands over the middle of its column. */
  .range {
    --_edge: max(0px, 50% / var(--_moments, 8) - var(--_thumb) / 2);
    inline-size: calc(100% - 2 * var(--_edge));
    margin-inline: var(--_edge);
  }
  .ticks {
    display: grid;
    grid-template-columns: repeat(var(--_moments, 8), minmax(0, 1fr));
    line-height: 1.25;
  }
  .ticks span {
    text-align: center;
    text-wrap: balance;
  }
  .told {
    display: grid;
    gap: 0.6em;
    align-content: start;
  }
  /* All moments lie on one another: what stands below stays where it is, however long the one shown is. */
  .moments {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    list-style: none;
  }
  .moment {
    display: grid;
    gap: 0.45em;
  }
  dl {
    display: grid;
    gap: 0.45em;
  }
  .row {
    position: relative;
    padding-inline-start: 2.25em;
    line-height: 1.4;
  }
  /* Label and sentence share a line. */
  .row > * {
    display: inline;
    unicode-bidi: plaintext;
  }
  .row .icon {
    position: absolute;
    inset-block-start: -1px;
    inset-inline-start: 0;
    color: var(--_accent-text);
  }
  .row dt {
    margin-inline-end: 0.4em;
  }
  .appointment {
    margin-block-start: calc(var(--_space) * 1.1);
    padding-block-start: calc(var(--_space) * 1.1);
    border-block-start: 1px solid var(--_hair);
  }
  .steps {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--_space) calc(var(--_space) * 0.75);
    margin-block-start: calc(var(--_space) * 0.75);
    list-style: none;
  }
  .steps li {
    line-height: 1.4;
    hyphens: auto;
  }
  .steps .picture {
    margin-block-end: 0.5em;
    border-radius: calc(var(--_radius) * 0.75);
    aspect-ratio: 312 / 236;
  }
  .number {
    color: var(--_accent-text);
  }
  .folds {
    margin-block: var(--_space) 0.4em;
  }
  .inside {
    gap: 0.8em;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: start;
    justify-content: space-between;
  }
  .foot > [open] {
    flex-basis: 100%;
  }
  .view-switch {
    padding-inline: 0;
    font-size: max(0.875em, 14px);
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .is-list .moments {
    gap: calc(var(--_space) * 1.4);
  }
  .is-list :is(.picture, .moment) + .moment {
    margin-block-start: 0.6em;
  }
  .is-list .picture {
    border-radius: calc(var(--_radius) * 0.75);
    aspect-ratio: 656 / 344;
  }
  @media screen {
    .healing:not(.is-list) .moments > li {
      grid-area: 1 / 1;
    }
    .healing:not(.is-list) .moments > :not(.is-current) {
      visibility: hidden;
    }
    .healing:not(.is-list) .moment-name {
      display: none;
    }
  }
  @container mn-root (inline-size < 20em) {
    .steps {
      column-gap: calc(var(--_space) * 0.6);
    }
    .fold {
      padding-inline: 0.7em;
    }
    .fold > summary {
      gap: 0.5em;
      font-size: 0.9375em;
    }
    .card {
      --_bleed: var(--_space);
    }
    .card-plain {
      --_bleed: 0px;
    }
  }
  @container mn-root (inline-size < 1000px) {
    /* The first and the last say where it goes. */
    .ticks {
      display: flex;
      justify-content: space-between;
    }
    .ticks span:not(:first-child, :last-child) {
      display: none;
    }
    .range {
      --_edge: 0px;
    }
  }
  @container mn-root (inline-size >= 700px) {
    .healing:not(.is-list) {
      grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr);
    }
    .stage > .picture {
      margin-inline: 0;
      border-radius: calc(var(--_radius) * 0.75);
    }
    .is-list .moments > li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.25fr);
      gap: calc(var(--_space) * 1.5);
      align-items: start;
    }
    .steps {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    /* It has an edge there. */
    .view-switch {
      padding-inline: 0.6em;
    }
  }
  @media print {
    .root {
      font-size: 8.5pt !important;
      line-height: 1.25;
    }
    .stage,
    .view-switch,
    .icon-down {
      display: none !important;
    }
    .healing {
      display: block;
    }
    .moments {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.4em 1.5em;
    }
    .steps {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .moments > li,
    .steps > li {
      break-inside: avoid;
    }
    /* The danger signs have come by themselves, unless the print was quicker. */
    .fold:not(.call, [open]),
    .fold:has(.inside:empty) {
      display: none;
    }
    :has(+ .steps) {
      break-after: avoid;
    }
  }
`;
