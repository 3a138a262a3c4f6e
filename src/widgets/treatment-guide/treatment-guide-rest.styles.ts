import {css} from 'lit';

export const treatmentGuideRestStyles = css`
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: calc(var(--_space) * 1.2) calc(var(--_space) * 1.8);
  }
  .facts > div {
    padding-block-start: 0.8em;
    border-block-start: 2px solid var(--_accent-ui);
  }
  .facts dd:nth-of-type(1) {
    margin-block: 0.1em 0.2em;
    font-weight: 600;
    font-size: 1.15em;
    line-height: 1.3;
  }
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
