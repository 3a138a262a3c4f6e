import {css} from 'lit';

export const treatmentGuideRestStyles = css`
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
