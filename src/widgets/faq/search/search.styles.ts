import {css} from 'lit';

/** Shown only once something is searched for. */
export const searchStyles = css`
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
`;
