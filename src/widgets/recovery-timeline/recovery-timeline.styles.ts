import {css} from 'lit';
import {dateFieldStyles} from '../../controls/date-field.styles.js';
import {iconStyles} from '../../illustrations/icons.styles.js';
import {bandPlaces} from './band-chart.js';

export const recoveryTimelineStyles = css`
  ${iconStyles}
  ${dateFieldStyles}
  .root {
    --_alarm: color-mix(in oklab, #d3291d 66%, currentColor);
    --_ink: currentColor;
  }
  .chart {
    margin-block: calc(var(--_space) * 0.75) var(--_space);
  }
  .plot {
    position: relative;
  }
  .days {
    position: absolute;
    inset: 0;
    display: grid;
    grid-template-columns: repeat(11, 1fr);
    font-variant-numeric: tabular-nums;
    line-height: 1.7;
    text-align: center;
  }
  .days span {
    position: relative;
    color: var(--_muted);
    text-align: center;
    overflow-wrap: normal;
  }
  .days span:nth-child(odd)::before {
    content: '';
    position: absolute;
    inset: 1.9em 0 0;
    border-radius: 3px;
    background: var(--_faint);
  }
  .days b {
    position: relative;
    z-index: 1;
    display: block;
    inline-size: 1.8em;
    margin-inline: calc(50% - 0.9em);
    border: 2px solid currentColor;
    border-radius: 99px;
    background: var(--_surface, Canvas);
    font-weight: 650;
    line-height: 1.5;
    text-align: center;
  }
  .days .is-today {
    z-index: 1;
    color: inherit;
  }
  .is-today::after {
    content: '';
    position: absolute;
    inset-block: 1.6em 0.4em;
    inset-inline-start: calc(50% - 1px);
    inline-size: 2px;
    background: currentColor;
    transform-origin: top;
  }
  .days em {
    position: absolute;
    z-index: 1;
    inset-block-end: 0;
    inset-inline-start: calc(50% - 1px);
    padding-inline: 0.5em;
    border: 2px solid currentColor;
    border-radius: 0.3em;
    background: var(--_surface, Canvas);
    font-style: normal;
    font-weight: 600;
    line-height: 1.5;
    white-space: nowrap;
  }
  .days .is-late em {
    inset-inline: auto calc(50% - 1px);
  }
  .bands {
    --_way: to right;
    position: relative;
    padding-block: 2.1em 0.4em;
    list-style: none;
  }
  .bands:dir(rtl) {
    --_way: to left;
  }
  .plot:has(.is-today) .bands {
    padding-block-end: 2em;
  }
  .bands li {
    padding-block: 0.15em 0.3em;
  }
  .band-name {
    position: relative;
    z-index: 2;
    display: block;
    inline-size: fit-content;
    max-inline-size: calc(100% - var(--_from));
    margin-inline-start: var(--_from);
    padding-inline: 0.3em;
    border-radius: 6px;
    background: var(--_surface, transparent);
    font-weight: 550;
    line-height: 1.35;
  }
  .bands i {
    display: block;
    inline-size: var(--_long);
    block-size: 0.85em;
    margin-inline-start: var(--_from);
    border-radius: 99px;
    background: linear-gradient(
      var(--_way),
      var(--_band) var(--_solid),
      color-mix(in oklab, var(--_band) 10%, transparent)
    );
    transform-origin: left;
  }
  .bands:dir(rtl) i {
    transform-origin: right;
  }
  .bands li {
    --_band: var(--_accent-ui);
  }
  .bands :is(.band-tight, .band-swelling) {
    --_band: color-mix(in oklab, var(--_accent-ui) 76%, transparent);
  }
  .band-deeper i {
    background: repeating-linear-gradient(120deg, var(--_band) 0 2.5px, transparent 2.5px 6.5px);
    mask: linear-gradient(var(--_way), #000 var(--_solid), rgb(0 0 0 / 0.15));
  }
  ${bandPlaces}
  figcaption {
    margin-block-start: 0.3em;
  }
  .when {
    display: grid;
    gap: 0.5em calc(var(--_space) * 1.6);
    margin-block-end: var(--_space);
  }
  .date {
    margin: 0;
  }
  .date input {
    inline-size: 100%;
    max-inline-size: 14em;
  }
  .place p {
    display: inline;
  }
  .place-now {
    margin-inline-end: 0.5em;
    font-weight: 600;
  }
  .is-hint {
    font-weight: 400;
  }
  .halves {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space) calc(var(--_space) * 2);
    align-items: start;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-block-end: 0.7em;
  }
  .chips .button {
    padding-inline: 0.8em;
    border-color: var(--_option-border);
    font-size: max(0.9375em, 14px);
    font-weight: 400;
  }
  .chips [aria-pressed='true'] {
    border-color: transparent;
    background: var(--_accent);
    color: var(
      --mn-on-accent,
      var(--_on-accent, oklch(from var(--_accent) clamp(0, (0.65 - l) * 999, 1) 0 0))
    );
    font-weight: 600;
  }
  /* Where the reader is, whichever stage is chosen. */
  .chips [aria-current]::after {
    content: '';
    inline-size: 6px;
    block-size: 6px;
    border-radius: 99px;
    background: currentColor;
  }
  .stage[hidden='until-found'] {
    display: block !important;
    content-visibility: hidden;
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.7em;
    align-items: baseline;
  }
  .badge {
    padding: 0.1em 0.7em;
    border-radius: 99px;
    background: var(--_wash);
    font-weight: 600;
  }
  dl {
    display: grid;
    gap: 0.6em;
    margin-block-start: 0.5em;
  }
  .row {
    position: relative;
    padding-inline-start: 2.25em;
    line-height: 1.4;
  }
  /* Label and first sentence share a line. */
  .row > :nth-child(-n + 2) {
    display: inline;
  }
  .row .icon {
    position: absolute;
    inset-block-start: -1px;
    inset-inline-start: 0;
    color: var(--_accent-text);
  }
  dt {
    margin-inline-end: 0.4em;
    font-weight: 600;
  }
  dd {
    unicode-bidi: plaintext;
  }
  .row > dd:nth-child(n + 3) {
    margin-block-start: 0.25em;
  }
  .can ul {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0.9em 0.5em;
    margin-block: 0.7em;
    list-style: none;
  }
  .can li {
    display: grid;
    align-content: start;
    justify-items: center;
    line-height: 1.3;
  }
  .can li > * {
    text-align: center;
  }
  .can b {
    margin-block-start: 0.35em;
    font-size: max(0.9375em, 14px);
    font-weight: 600;
  }
  .sign {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 3.1em;
    block-size: 3.1em;
    border: 1.5px dashed var(--_field-border);
    border-radius: min(var(--_button-radius), 1.55em);
  }
  .is-possible .sign {
    border: 0;
    background: var(--_wash);
    color: var(--_accent-text);
  }
  .sign em {
    position: absolute;
    inset-block-end: -3px;
    inset-inline-end: -3px;
    display: grid;
    place-items: center;
    inline-size: 1.25em;
    block-size: 1.25em;
    border-radius: 99px;
    background: var(--_accent);
    color: var(
      --mn-on-accent,
      var(--_on-accent, oklch(from var(--_accent) clamp(0, (0.65 - l) * 999, 1) 0 0))
    );
  }
  .sign em .icon {
    inline-size: 0.85em;
    block-size: 0.85em;
    stroke-width: 3;
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
    color: inherit;
  }
  .fold > summary::after {
    content: none;
  }
  .fold > summary > :is(h2, h3, h4, h5) {
    flex: 1;
    font-size: 1em;
  }
  .discs {
    display: flex;
    margin-inline-start: -0.2em;
  }
  .discs i {
    inline-size: 1.35em;
    block-size: 1.35em;
    margin-inline-end: -0.5em;
    border: 1.5px solid var(--_surface, Canvas);
    border-radius: 99px;
    background: radial-gradient(#ee7f76 20%, #fbe7dc 75%);
    forced-color-adjust: none;
  }
  .discs i:nth-child(2) {
    background: radial-gradient(#a8453f 20%, #c48a60 75%);
  }
  .discs i:nth-child(3) {
    margin-inline-end: 0;
    background: radial-gradient(#3a1633 20%, #623f2b 75%);
  }
  .fold > summary > .icon:first-child {
    color: var(--_accent-text);
  }
  .fold[open] .icon-down {
    transform: scaleY(-1);
  }
  .inside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    padding-block: 0.2em 0.9em;
  }
  .call {
    border: 1.5px solid var(--_alarm);
  }
  .call > summary > .icon:first-child,
  .call li::marker {
    color: var(--_alarm);
  }
  .call ul {
    padding-inline-start: 1.15em;
  }
  .call .button {
    flex-wrap: wrap;
    justify-self: start;
    gap: 0 0.4em;
    white-space: nowrap;
  }
  .emergency {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_alarm);
    font-weight: 600;
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
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  @container mn-root (inline-size >= 700px) {
    .when {
      grid-template-columns: auto 1fr;
      align-items: end;
    }
    .halves {
      grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
    }
  }
  @media screen and (prefers-reduced-motion: no-preference) {
    .bands i {
      animation: band-grows 0.6s ease-out;
    }
    .is-today::after {
      animation: line-grows 0.6s ease-out;
    }
  }
  @keyframes band-grows {
    from {
      transform: scaleX(0);
    }
  }
  @keyframes line-grows {
    from {
      transform: scaleY(0);
    }
  }
  @media print {
    .root {
      font-size: 9.5pt !important;
      line-height: 1.35;
    }
    .stage[hidden='until-found'] {
      content-visibility: visible;
    }
    .date,
    .is-hint,
    .place-privacy,
    .chips,
    .take-away,
    .icon-down {
      display: none !important;
    }
    .timeline {
      columns: 2;
      column-gap: 1.5em;
    }
    .halves {
      grid-template-columns: minmax(0, 1fr);
    }
    .stage {
      padding-block-end: 0.7em;
    }
    .can ul {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
    .call ul {
      columns: 2;
    }
    .fold:not(.call, [open]) {
      display: none;
    }
    .stage,
    .chart,
    .can,
    .fold {
      break-inside: avoid;
    }
    /* The sheet is one page; whoever wants the sources on it opens them first. */
    .evidence:not([open]) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .bands i,
    .sign em,
    .chips [aria-pressed='true'] {
      forced-color-adjust: none;
    }
    .bands li {
      --_band: Highlight !important;
    }
    .chips [aria-pressed='true'],
    .sign em {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    .is-today::after {
      background: CanvasText;
    }
  }
`;
