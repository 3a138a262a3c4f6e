import {css} from 'lit';
import {dateFieldStyles} from '../../controls/date-field.styles.js';
import {foldStyles} from '../../controls/fold.styles.js';
import {dangerFoldStyles, dangerSignStyles} from '../../evidence/shared/danger-signs.styles.js';
import {iconStyles} from '../../illustrations/icons.styles.js';
import {bandChartStyles} from './band-chart.styles.js';
import {sheetStyles} from './sheet.styles.js';

export const recoveryTimelineStyles = css`
  ${iconStyles}
  ${dateFieldStyles}
  ${foldStyles}
  ${dangerFoldStyles}
  ${dangerSignStyles}
  .root {
    --_alarm: color-mix(in oklab, #d3291d 66%, currentColor);
    --_ink: currentColor;
  }
  ${bandChartStyles}
  .when {
    display: grid;
    gap: 0.5em calc(var(--_space) * 1.6);
    margin-block-end: calc(var(--_space) * 0.5);
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
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 2);
    align-items: start;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-block-end: 0.5em;
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
    gap: 0.5em;
    margin-block-start: 0.3em;
  }
  .row {
    position: relative;
    padding-inline-start: 2em;
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
    grid-template-columns: repeat(auto-fill, minmax(max(8.6em, 30%), 1fr));
    gap: 0.45em 0.3em;
    margin-block: 0.4em;
    list-style: none;
  }
  /* Its sign, and beside it the words. */
  .can li {
    display: grid;
    grid-template-columns: auto 1fr;
    align-content: start;
    column-gap: 0.4em;
    line-height: 1.3;
  }
  .can li > :not(.sign) {
    grid-column: 2;
  }
  .can b {
    hyphens: auto;
    font-weight: 600;
  }
  .can i {
    display: inline-block;
    font-style: normal;
  }
  .sign {
    position: relative;
    grid-row: 1 / span 3;
    display: grid;
    place-items: center;
    inline-size: 2.4em;
    block-size: 2.4em;
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
    margin-block: calc(var(--_space) * 0.5) 0.2em;
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
  .inside {
    gap: 0.6em;
  }
  .foot ~ .closing {
    margin-block-start: calc(var(--_space) * 0.5);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: start;
    justify-content: space-between;
  }
  .foot > [open] {
    flex-basis: 100%;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  :is(.actions, .foot ~ .closing) .button {
    flex: 1 1 var(--_share, 0px);
    min-inline-size: min-content;
    padding: 0.25em 0.4em;
    font-size: 0.875em;
    line-height: 1.2;
    overflow-wrap: break-word;
  }
  /* There, the button of the stage and the line above it say so. */
  @container mn-root (inline-size < 30em) {
    .badge {
      display: none;
    }
  }
  @container mn-root (inline-size >= 30em) {
    .chips,
    .folds,
    .can,
    .can ul {
      margin-block: 0.8em;
    }
    .closing {
      --_share: auto;
    }
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
  ${sheetStyles}
  @media (forced-colors: active) {
    .sign em,
    .chips [aria-pressed='true'] {
      forced-color-adjust: none;
    }
    .chips [aria-pressed='true'],
    .sign em {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
