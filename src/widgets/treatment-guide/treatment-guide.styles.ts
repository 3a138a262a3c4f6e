import {css} from 'lit';

export const treatmentGuideStyles = css`
  .card {
    --_inset: calc(var(--_space) * 1.25);
    --_top: var(--mn-treatment-guide-top, var(--mn-scroll-margin, 0px));
  }
  .card-plain {
    --_inset: 0px;
  }
  .opening :is(h2, h3, h4) {
    font-size: clamp(1.5em, 9.5cqi, 2.5em);
    line-height: 1.15;
  }
  .facts {
    margin-block-start: calc(var(--_space) * 1.6);
  }
  nav {
    position: sticky;
    inset-block-start: var(--_top);
    z-index: 1;
    margin-inline: calc(-1 * var(--_inset));
    border-block-end: 1px solid var(--_hair);
    background: var(--_surface, Canvas);
  }
  /* What the Tab key leads to must not lie behind the bar. */
  .is-tabbing nav {
    position: static;
  }
  .contents-title {
    display: none;
    font-weight: 600;
  }
  .contents {
    display: flex;
    padding: 0.4em var(--_inset);
    overflow: auto;
    overscroll-behavior-inline: contain;
    scrollbar-width: none;
    scroll-behavior: smooth;
    list-style: none;
    counter-reset: part;
  }
  .contents::-webkit-scrollbar {
    display: none;
  }
  .contents a {
    display: flex;
    align-items: center;
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding-inline: 1em;
    border-radius: 99em;
    color: var(--_muted);
    text-decoration: none;
    white-space: nowrap;
  }
  .contents a:hover {
    background: var(--_faint);
    color: inherit;
  }
  .contents a:focus-visible {
    outline-offset: -3px;
  }
  .contents [aria-current] {
    background: var(--_wash);
    color: inherit;
    box-shadow: inset 0 0 0 1.5px var(--_accent-ui);
  }
  .parts {
    --mn-font-size: 1em;
    --mn-surface: transparent;
    min-inline-size: 0;
    counter-reset: part;
  }
  /* Firefox would go back to what was in view before. */
  .parts.is-led {
    overflow-anchor: none;
  }
  .part {
    min-block-size: var(--_reserve);
    padding-block: calc(var(--_space) * 1.8) calc(var(--_space) * 2.6);
  }
  /* A reader's own spacing goes on into the sections, which would end what is inherited. */
  .part slot > * {
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  .part + .part {
    border-block-start: 1px solid var(--_hair);
  }
  /* No longer than it is waited for, in view or not. */
  .part.is-ready {
    min-block-size: 0;
  }
  .label {
    display: flex;
    align-items: center;
    gap: 0.7em;
    inline-size: fit-content;
    margin-block-end: 0.9em;
    padding-inline-end: 0.7em;
    border-radius: 99em;
    color: var(--_accent-text);
    font-weight: 600;
    scroll-margin-block-start: calc(var(--_top) + var(--_target) + 2em);
  }
  .label::before {
    counter-increment: part;
    content: counter(part);
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 2em;
    block-size: 2em;
    border: 1px solid var(--_hair);
    border-radius: 99em;
    background: var(--_wash);
  }
  @container mn-root (inline-size >= 900px) {
    .body {
      display: grid;
      grid-template-columns: 12.5em minmax(0, 1fr);
      gap: 3.2em;
      margin-block-start: calc(var(--_space) * 1.6);
      border-block-start: 1px solid var(--_hair);
    }
    nav {
      inset-block-start: calc(var(--_top) + 1em);
      align-self: start;
      margin-inline: 0;
      margin-block-start: calc(var(--_space) * 1.8);
      border: 0;
      background: none;
    }
    .contents-title {
      display: block;
      margin-block-end: 0.5em;
    }
    .contents {
      flex-direction: column;
      max-block-size: calc(100vh - var(--_top) - 6em);
      padding: 0;
    }
    .contents a {
      border-inline-start: 2px solid var(--_hair);
      border-radius: 0;
      white-space: normal;
    }
    .contents [aria-current] {
      border-color: var(--_accent-ui);
      box-shadow: none;
    }
    .label {
      scroll-margin-block-start: calc(var(--_top) + 1.6em);
    }
  }
  /* In a narrow column, a frame around frames would leave the words no room. */
  @container mn-root (inline-size < 27em) {
    .card {
      --_inset: 0px;
      padding: 0;
      border: 0;
    }
  }
  .facts dl {
    display: grid;
    gap: calc(var(--_space) * 0.9) calc(var(--_space) * 1.8);
    margin-block-end: 0.4em;
  }
  .facts dl > div {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.2em 1em;
    padding-block-start: 0.7em;
    border-block-start: 1px solid var(--_hair);
  }
  dt,
  dd {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .facts dd:first-of-type {
    font-weight: 600;
    font-size: 1.15em;
    line-height: 1.3;
  }
  .facts dd:last-child {
    flex-basis: 100%;
  }
  @container mn-root (inline-size >= 30em) {
    .facts dl {
      grid-template-columns: 1fr 1fr;
    }
    .facts dl > div {
      display: block;
      border-block-start: 2px solid var(--_accent-ui);
    }
    .facts dd:first-of-type {
      margin-block: 0.1em 0.2em;
    }
  }
  @container mn-root (inline-size >= 900px) {
    .facts dl {
      grid-template-columns: repeat(4, 1fr);
    }
  }
  .failed,
  .after {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.8em 1.5em;
    margin-block-start: calc(var(--_space) * 1.2);
  }
  @media print {
    nav {
      display: none;
    }
    .body {
      display: block;
    }
    .part {
      min-block-size: 0;
    }
  }
  @media (forced-colors: active) {
    .contents [aria-current] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
