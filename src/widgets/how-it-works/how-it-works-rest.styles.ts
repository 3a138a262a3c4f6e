import {css} from 'lit';

export const howItWorksRestStyles = css`
  b {
    font-weight: 600;
  }
  /* What joins one number to the next. */
  .steps li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 2.3em -0.6em;
    inset-inline-start: 1.05em;
    border-inline-start: 1px solid var(--_hair);
  }
  .devices {
    list-style: none;
  }
  .radiofrequency {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.4em 1em;
    margin-block-start: calc(var(--_space) * 1.4);
    padding: 1em 1.1em 0.3em;
    border: 1px dashed var(--_muted);
    border-radius: calc(var(--_radius) * 0.7);
  }
  .radiofrequency .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  .radiofrequency > div {
    grid-column: 1 / -1;
  }
  .ticks,
  .axis {
    display: flex;
    justify-content: space-between;
    max-inline-size: none;
    line-height: 1.25;
  }
  .ticks span {
    text-align: center;
    text-wrap: balance;
  }
  .phases > ul {
    display: grid;
    grid: auto-flow dense / repeat(var(--_moments, 8), minmax(0, 1fr));
    gap: 0.7em 3px;
    margin-block-end: 0.7em;
    overflow: clip;
    overflow-clip-margin: 1em;
    list-style: none;
  }
  .phases > ul > li {
    padding-block-start: 0.3em;
    border-block-start: 6px solid var(--_hair);
    color: var(--_muted);
    line-height: 1.2;
    transition: border-color 0.3s;
  }
  .phases > ul > .goes-on {
    border-color: var(--_accent-ui);
    color: inherit;
    font-weight: 600;
  }
  /* The name of a short phase is longer than its bar. */
  .phases > ul > li > span {
    display: block;
    inline-size: max(100%, 5.5em);
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .axis {
    margin-block-end: 0.7em;
  }
  /* Where a bar begins and ends: a style attribute is not to be had on pages with a strict policy. */
  .from-0 {
    grid-column-start: 1;
  }
  .from-1 {
    grid-column-start: 2;
  }
  .from-2 {
    grid-column-start: 3;
  }
  .from-3 {
    grid-column-start: 4;
  }
  .from-4 {
    grid-column-start: 5;
  }
  .from-5 {
    grid-column-start: 6;
  }
  .from-6 {
    grid-column-start: 7;
  }
  .from-7 {
    grid-column-start: 8;
  }
  .to-0 {
    grid-column-end: 2;
  }
  .to-1 {
    grid-column-end: 3;
  }
  .to-2 {
    grid-column-end: 4;
  }
  .to-3 {
    grid-column-end: 5;
  }
  .to-4 {
    grid-column-end: 6;
  }
  .to-5 {
    grid-column-end: 7;
  }
  .to-6 {
    grid-column-end: 8;
  }
  .to-7 {
    grid-column-end: 9;
  }
  .moments {
    list-style: none;
  }
  .moments.is-list {
    grid-column: 1 / -1;
    min-block-size: 0;
  }
  .moments.is-list,
  .is-list > li {
    display: grid;
    gap: calc(var(--_space) * 1.2) calc(var(--_space) * 2.4);
    align-items: start;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1em;
    margin-block: 0.6em 1em;
    list-style: none;
  }
  .key li {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }
  .key svg {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    forced-color-adjust: none;
  }
  dl {
    display: grid;
    gap: 0.8em;
  }
  dt,
  dd {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  dt {
    font-weight: 600;
  }
  .tones {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: 0.8em 1.4em;
    margin-block-start: 0.9em;
    padding-block-start: 0.8em;
    border-block-start: 1px solid var(--_hair);
  }
  @media screen {
    .devices > :not(.is-current),
    .moments:not(.is-list) > :not(.is-current),
    .moments:not(.is-list) .moment-name {
      display: none;
    }
  }
  @container mn-root (inline-size < 26em) {
    .steps li::after {
      display: none;
    }
    .radiofrequency {
      padding: 0.9em 1em 0;
    }
  }
  @container mn-root (inline-size < 22em) {
    .device .switch .button {
      padding-inline: 0.6em;
    }
  }
  @container mn-root (inline-size < 560px) {
    .ticks span:not(:first-child, :last-child) {
      display: none;
    }
  }
  @container mn-root (inline-size >= 560px) {
    .radiofrequency > div {
      grid-column: 2;
    }
    .ticks {
      display: grid;
      grid-template-columns: repeat(var(--_moments, 8), minmax(0, 1fr));
    }
    .ticks span:not(:first-child) {
      margin-inline-start: -0.1em;
    }
    .ticks span:not(:last-child) {
      margin-inline-end: -0.1em;
    }
  }
  /* Between the two, a picture over the whole width would be all that fits on a screen. */
  @container mn-root (560px <= inline-size < 900px) {
    .device {
      grid-template-columns: 1fr 1fr;
      column-gap: calc(var(--_space) * 1.6);
    }
    .device .picture {
      grid-row: 1 / span 6;
    }
  }
  @container mn-root (inline-size >= 900px) {
    .stage:not([hidden]) ~ .phases .axis {
      display: none;
    }
    .radiofrequency {
      grid-template-columns: auto 1fr 2fr;
      column-gap: 1.4em;
    }
    .radiofrequency > div {
      grid-column: 3;
    }
    .moments:not(.is-list) {
      grid-area: 2 / 2 / 4 / 3;
    }
    .is-list ~ .phases {
      grid-column: 1 / -1;
    }
    .is-list > li {
      grid-template-columns: 1fr 1.25fr;
    }
    .is-list > li + li {
      padding-block-start: calc(var(--_space) * 1.2);
      border-block-start: 1px solid var(--_hair);
    }
  }
  @media print {
    .healing {
      display: block;
    }
    .stage,
    .moments:not(.is-list) .key {
      display: none;
    }
    .healing .axis {
      display: flex;
    }
    .moments > li {
      margin-block-start: 1.2em;
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .phases > ul > li {
      border-color: GrayText;
    }
    .phases > ul > .goes-on {
      border-color: Highlight;
    }
  }
`;
