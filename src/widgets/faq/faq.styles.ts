import {css} from 'lit';

export const faqStyles = css`
  .big-answers {
    display: grid;
    gap: 0.6em;
    margin-block-start: calc(var(--_space) * 0.8);
    list-style: none;
  }
  .big-answers li {
    display: grid;
    grid-template-columns: 6em 1fr;
    align-items: center;
    gap: 0.2em 0.8em;
    padding: 0.6em 0.8em;
    border: 1px solid var(--_hair);
    border-radius: calc(var(--_radius) * 0.75);
  }
  .big-answers b {
    grid-column: 1 / -1;
    font-weight: 600;
  }
  .big-answers li > p:nth-of-type(1) {
    line-height: 1.15;
  }
  .big-answers .muted {
    text-wrap: balance;
  }
  .number {
    display: block;
    color: var(--_accent-text);
    font-weight: 650;
    font-size: 1.6em;
    letter-spacing: var(--_tracking, -0.02em);
    white-space: nowrap;
  }
  .tools {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: 0.6em 1em;
    margin-block-start: calc(var(--_space) * 1.2);
  }
  .filter {
    grid-column: 1 / -1;
  }
  .filter label {
    display: block;
    margin-block-end: 0.35em;
    font-weight: 600;
  }
  .field {
    position: relative;
  }
  .field .icon {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 1em;
    margin-block: auto;
    color: var(--_muted);
    pointer-events: none;
  }
  .field input {
    inline-size: 100%;
    min-block-size: var(--_target);
    margin: 0;
    padding: 0 2.9em;
    border: 1px solid var(--_muted);
    border-radius: 99em;
    appearance: none;
    background: transparent;
    color: inherit;
    font: inherit;
  }
  .tools > button {
    grid-column: 2;
  }
  .sections {
    margin-block-start: calc(var(--_space) * 0.8);
  }
  .section:not(.is-out) ~ .section,
  .question {
    border-block-start: 1px solid var(--_hair);
  }
  :is(.section, .question) > summary {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1em;
    color: inherit;
  }
  .section > summary {
    min-block-size: 3.6em;
    padding-block: 0.5em;
  }
  .question > summary {
    min-block-size: 3.2em;
    padding-block: 0.7em;
  }
  :is(.section, .question) > summary:hover,
  .question[open] > summary {
    color: var(--_accent-text);
  }
  :is(.section, .question) > summary::after {
    grid-area: 1 / 2;
    margin-inline: 0.3em;
    color: var(--_accent-text);
  }
  .section > summary::after {
    content: '';
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline: 0.4em;
    border: solid var(--_accent-ui);
    border-width: 0 2px 2px 0;
    translate: 0 -25%;
    rotate: 45deg;
    transition: rotate 0.2s;
  }
  .section[open] > summary::after {
    translate: 0 25%;
    rotate: 225deg;
  }
  .question > summary::after {
    font-size: 1.4em;
  }
  .questions {
    margin-block-end: calc(var(--_space) * 0.8);
    padding-inline-start: 0.8em;
  }
  .section > summary > :is(h3, h4, h5) {
    font-weight: 600;
  }
  summary > :is(h3, h4, h5, h6) {
    line-height: 1.35;
    /* As for every summary: clicked itself, a heading would keep the Tab key in WebKit. */
    pointer-events: none;
  }
  .question > summary > :is(h4, h5, h6) {
    font-weight: 500;
    font-size: 1em;
  }
  .answer {
    display: grid;
    gap: 0.8em;
    padding-block-end: 0.6em;
  }
  /* An answer that nobody has opened yet: its whole text, for the page's own search and for print. */
  .is-text {
    white-space: pre-line;
  }
  .answer > ul,
  .limit > ul {
    max-inline-size: 66ch;
    padding-inline-start: 1.2em;
  }
  .limit {
    max-inline-size: 68ch;
  }
  .limit-label {
    font-weight: 600;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
  }
  .foot .evidence {
    flex: 1 1 9em;
  }
  .foot .evidence[open] {
    flex-basis: 100%;
  }
  @container mn-root (inline-size < 18em) {
    .big-answers li {
      grid-template-columns: 1fr;
    }
  }
  @container mn-root (inline-size >= 20em) {
    .filter {
      grid-area: 1 / 1;
    }
    .tools > button {
      grid-row: 1;
      align-self: end;
    }
  }
  @container mn-root (inline-size >= 40em) {
    .big-answers {
      grid-template-columns: repeat(3, 1fr);
    }
    .big-answers li {
      grid-template-columns: 1fr;
      align-content: start;
    }
  }
  @media screen and (prefers-reduced-motion: no-preference) {
    @supports (interpolate-size: allow-keywords) {
      .question {
        interpolate-size: allow-keywords;
      }
      .question::details-content {
        block-size: 0;
        overflow: clip;
        overflow-clip-margin: 6px;
        transition:
          block-size 0.25s,
          content-visibility 0.25s allow-discrete;
      }
      .question[open]::details-content {
        block-size: auto;
      }
    }
  }
  @media print {
    .tools {
      display: none;
    }
    .root {
      font-size: 8.5pt !important;
      line-height: 1.25;
    }
    .sections {
      columns: 2;
      column-gap: 2em;
    }
    .questions {
      padding: 0;
    }
    .question {
      break-inside: avoid;
    }
    .section > summary {
      break-after: avoid;
    }
    .question > summary {
      min-block-size: 0;
      padding-block: 0.3em;
    }
    .answer {
      gap: 0.4em;
    }
  }
`;
