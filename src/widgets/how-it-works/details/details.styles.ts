import {css, unsafeCSS} from 'lit';

/** Where a bar begins and ends: a style attribute is not to be had on pages with a strict policy. */
const columns = [...Array<undefined>(8)]
  .map((_, i) => `.from-${i}{grid-column-start:${i + 1}}.to-${i}{grid-column-end:${i + 2}}`)
  .join('');

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
  ${unsafeCSS(columns)}
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
  @media print {
    .call ul {
      columns: 2;
    }
  }
  @media (forced-colors: active) {
    .phases > ul > li {
      border-color: Highlight;
    }
  }
`;
