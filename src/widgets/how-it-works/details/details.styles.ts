import {css} from 'lit';

export const detailsStyles = css`
  .inside dt {
    font-weight: 600;
  }
  .inside dl {
    display: grid;
    gap: 0.7em;
  }
  .inside :is(dt, dd) {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .device {
    display: grid;
    align-content: start;
    justify-items: start;
    gap: 0.7em;
    min-inline-size: 0;
  }
  .device .picture {
    inline-size: 100%;
    border-radius: calc(var(--_radius) * 0.75);
    overflow: hidden;
  }
  .devices {
    list-style: none;
  }
  .phases {
    grid-column: 1 / -1;
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
    border-block-start: 6px solid var(--_accent-ui);
    line-height: 1.2;
  }
  /* The name of a short phase is longer than its bar. */
  .phases > ul > li > span {
    display: block;
    inline-size: max(100%, 5.5em);
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .axis {
    display: flex;
    justify-content: space-between;
    max-inline-size: none;
    margin-block-end: 0.7em;
  }
  /* Where a bar begins and ends: a style attribute is not to be had on pages with a strict policy. */
  .from-0 {
    grid-column-start: 1;
  }
  .to-0 {
    grid-column-end: 2;
  }
  .from-1 {
    grid-column-start: 2;
  }
  .to-1 {
    grid-column-end: 3;
  }
  .from-2 {
    grid-column-start: 3;
  }
  .to-2 {
    grid-column-end: 4;
  }
  .from-3 {
    grid-column-start: 4;
  }
  .to-3 {
    grid-column-end: 5;
  }
  .from-4 {
    grid-column-start: 5;
  }
  .to-4 {
    grid-column-end: 6;
  }
  .from-5 {
    grid-column-start: 6;
  }
  .to-5 {
    grid-column-end: 7;
  }
  .from-6 {
    grid-column-start: 7;
  }
  .to-6 {
    grid-column-end: 8;
  }
  .from-7 {
    grid-column-start: 8;
  }
  .to-7 {
    grid-column-end: 9;
  }
  @media screen {
    .devices > :not(.is-current) {
      display: none;
    }
  }
  @container mn-root (inline-size < 22em) {
    .device .switch .button {
      padding-inline: 0.6em;
    }
  }
  @container mn-root (inline-size >= 700px) {
    .more .inside {
      grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
      column-gap: calc(var(--_space) * 2);
    }
    .more .inside > .small {
      grid-column: 1 / -1;
    }
    .device {
      grid-area: 1 / 2 / 3 / 3;
    }
  }
  @media (forced-colors: active) {
    .phases > ul > li {
      border-color: Highlight;
    }
  }
`;
