import {css} from 'lit';

export const guideTileStyles = css`
  .tile-picture {
    box-sizing: border-box;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    block-size: 5.4em;
    overflow: hidden;
    background: color-mix(in oklab, var(--_accent-ui, #0b6b66) 9%, transparent);

    > .skin-section,
    > .mirror-strip,
    > .needles,
    > .scene,
    > .days {
      block-size: 100%;
    }
    > .scene .ground {
      display: none;
    }
  }
  .tile-pain-explainer > .face {
    inline-size: 7em;
    margin-block-start: 3.4em;
  }
  .tile-routine-checker {
    align-items: flex-end;
    padding-block-end: 0.6em;
  }
  .tile-routine-checker > .bottle {
    inline-size: 2.4em;
  }
`;
