import {css} from 'lit';
import {dateFieldStyles} from '../../controls/date-field.styles.js';
import {handoutStyles} from '../../handout/handout.styles.js';

export const prepQuizListStyles = css`
  ${dateFieldStyles}
  ${handoutStyles}
  .list {
    max-inline-size: 42em;
    display: grid;
    overflow-wrap: anywhere;
    gap: calc(var(--_space) * 1.4);
    margin-block-start: calc(var(--_space) * 1.4);
  }
  #title {
    border-radius: 4px;
  }
  .group ul {
    list-style: none;
    margin-block-start: 0.6em;
  }
  .group-callFirst {
    padding: 1em 1.1em 0.4em;
    border: 2px solid var(--_accent-ui);
    border-radius: calc(var(--_radius) * 0.7);
  }
  .item {
    break-inside: avoid;
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: 0.8em;
    padding-block: 0.8em;
    border-block-start: 1px solid var(--_hair);
  }
  .item > div {
    flex: 1;
    min-inline-size: 0;
  }
  .item-title {
    font-weight: 600;
  }
  .item-when {
    color: var(--_accent-text);
    font-weight: 600;
  }
  .item-change {
    flex: none;
    margin-block-start: -0.55em;
    font-size: 0.9em;
    margin-inline-end: -0.8em;
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  /* Without a frame there is no edge for its words to stand at. */
  .card-plain .item-change {
    margin-inline: 0;
  }
  .call {
    margin-block: 0.6em 1em;
  }
  @container mn-root (inline-size >= 56em) {
    .card > .list {
      grid-template-columns: 1fr 1fr;
      column-gap: calc(var(--_space) * 2.4);
      max-inline-size: none;
    }
    .list > :not(.group-tellClinic, .group-doBefore) {
      grid-column: 1 / 3;
    }
    .verdict {
      max-inline-size: none;
    }
    .group-callFirst > ul {
      columns: 2;
      column-gap: calc(var(--_space) * 2.4);
    }
  }
  @container mn-root (inline-size < 420px) {
    .item {
      display: block;
    }
    .item-change {
      margin-inline-start: -0.8em;
    }
  }
`;
