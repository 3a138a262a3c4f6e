import {css} from 'lit';
import {faceTargetPlaces} from '../../illustrations/face-target-places.js';
import {faceTargetStyles} from '../../illustrations/face-targets.styles.js';
import {faceZoneIds} from '../../illustrations/face-zones.js';

export const painExplainerStyles = css`
  .map {
    display: grid;
    grid-template-columns: minmax(150px, 0.9fr) 1fr;
    align-items: center;
    gap: calc(var(--_space) * 0.8);
    margin-block-start: calc(var(--_space) * 0.3);
  }
  .face-box {
    position: relative;
    min-inline-size: 0;
    inline-size: min(100%, 17em);
    justify-self: center;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  ${faceTargetStyles}
  ${faceTargetPlaces(faceZoneIds, true)}
  .zone-text {
    display: grid;
    gap: 0.25em;
  }
  .list {
    display: none;
    gap: 0.9em calc(var(--_space) * 2);
    margin-block-start: var(--_space);
    list-style: none;
  }
  .list.is-shown {
    display: grid;
  }
  .scores {
    margin-block-start: calc(var(--_space) * 0.5);
  }
  .scores-range {
    font-weight: 650;
    font-size: 1.25em;
    line-height: 1.2;
    letter-spacing: var(--_tracking, -0.014em);
  }
  .scale {
    position: relative;
    block-size: 8px;
    margin-block: 0.6em 0.35em;
    border-radius: 9px;
    background: var(--_hair);
  }
  .scale-band {
    position: absolute;
    inset-block: 0;
    inset-inline: 10.8% 46.2%;
    border-radius: 9px;
    background: var(--_accent-ui);
  }
  .scale-ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
  }
  .scale-ends > :last-child {
    text-align: end;
  }
  .stop {
    display: flex;
    align-items: center;
    gap: 0.7em;
    max-inline-size: none;
    min-block-size: 44px;
    margin-block-start: calc(var(--_space) * 0.75);
    padding: 0.5em 1.1em;
    border-radius: min(var(--_button-radius), 1.6em);
    background: var(--_wash);
    font-weight: 600;
    line-height: 1.3;
  }
  .stop .icon,
  .helps .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
    color: var(--_accent-text);
    stroke-width: 1.7;
  }
  .helps {
    display: grid;
    gap: 0.7em;
    margin-block: var(--_space) calc(var(--_space) * 0.5);
    list-style: none;
  }
  .helps li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.7em;
  }
  .more ul {
    display: grid;
    gap: 0.5em;
    padding-block-end: 0.8em;
    padding-inline-start: 1.2em;
    max-inline-size: 68ch;
  }
  .view-switch {
    padding-inline: 0;
    font-size: max(0.875em, 14px);
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2em;
    align-items: baseline;
  }
  .foot > [open] {
    flex-basis: 100%;
  }
  /* Beside the face, the longest names of places would break. */
  @container mn-root (inline-size < 20em) {
    .map {
      grid-template-columns: 1fr;
    }
    .face-box {
      inline-size: 12em;
    }
  }
  /* Words and numbers stand beside the face. */
  @container mn-root (inline-size >= 560px) {
    .map {
      display: block;
    }
    .face-box {
      float: inline-start;
      inline-size: 17em;
      margin-inline-end: calc(var(--_space) * 2);
    }
    .zone-panel {
      padding-block-start: 4em;
    }
    .scores {
      display: flow-root;
    }
    .helps,
    .foot {
      clear: both;
    }
    .list.is-shown {
      grid-template-columns: 1fr 1fr;
    }
    .helps {
      grid-template-columns: repeat(3, auto);
      gap: 1em calc(var(--_space) * 1.5);
    }
  }
  @media print {
    .root {
      font-size: 9.5pt !important;
      line-height: 1.35;
    }
    .zone-panel {
      display: none;
    }
    .face-box {
      max-inline-size: 12em;
    }
    .more ul {
      gap: 0.2em;
    }
    .closing {
      margin-block-start: 0;
    }
    .scores {
      break-inside: avoid;
    }
    .list {
      display: grid;
      grid-template-columns: 1fr 1fr;
      row-gap: 0.4em;
    }
  }
  @media (forced-colors: active) {
    /* It has an edge there. */
    .view-switch {
      padding-inline: 0.6em;
    }
    .scale-band {
      forced-color-adjust: none;
      background: Highlight;
    }
    .scale {
      border: 1px solid CanvasText;
    }
  }
`;
