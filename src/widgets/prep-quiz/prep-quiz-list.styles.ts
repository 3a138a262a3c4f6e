import {css} from 'lit';
import {dateFieldStyles} from '../../calendar/date-field.styles.js';
import {takeawayStyles} from '../../takeaway/takeaway.styles.js';

export const prepQuizListStyles = css`
  ${dateFieldStyles}
  ${takeawayStyles}
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
  .group h3,
  .group h4,
  .group h5 {
    font-size: 1.15em;
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
  .call {
    margin-block: 0.6em;
  }
  @container mn-root (inline-size < 420px) {
    .item {
      display: block;
    }
    .item-change {
      margin-inline-start: -0.8em;
    }
  }
  /* Without a frame there is no edge for its words to stand at. */
  .card-plain .item-change {
    margin-inline: 0;
  }
  @media print {
    .item {
      break-inside: avoid;
    }
  }
`;
