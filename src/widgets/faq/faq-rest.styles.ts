import {css} from 'lit';

/** What shows only once something is opened, searched for, copied or printed. */
export const faqRestStyles = css`
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
  .question > summary span {
    text-decoration: none;
  }
  .tools:has(.empty) :is(.filter, .status) {
    grid-column: 1 / -1;
  }
  .empty {
    margin-block-start: 0.8em;
  }
  .tools > .clear-all {
    grid-area: auto / 1 / auto / -1;
    justify-self: start;
  }
  .field .clear {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    padding: 0;
  }
  .clear .icon {
    position: static;
  }
  input::-webkit-search-cancel-button {
    appearance: none;
  }
  .copy {
    margin-inline-start: auto;
  }
  .copy .button {
    margin-inline-end: -0.8em;
    font-size: max(0.85em, 14px);
  }
  /* Without a frame there is no edge for its words to stand at. */
  .card-plain .copy .button {
    margin-inline-end: 0;
  }
  .link {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding-inline: 0.8em;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.5);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  ::highlight(mn-faq-match) {
    background-color: color-mix(in oklab, var(--_accent-ui, #0b6b66) 16%, transparent);
    color: var(--_text);
    text-decoration: underline 0.12em;
  }
  @media screen {
    .is-out {
      display: none;
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
    .tools,
    .copy,
    .question > summary::after {
      display: none;
    }
    .question {
      break-inside: avoid;
    }
  }
`;
