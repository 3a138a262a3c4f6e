import {css} from 'lit';

export const painExplainerStyles = css`
  .view-switch {
    margin-block: calc(var(--_space) * 1.1);
  }
  .map {
    display: grid;
    gap: calc(var(--_space) * 1.2);
    justify-items: center;
  }
  #zones {
    grid-column: 1 / -1;
    justify-self: start;
  }
  .face {
    position: relative;
    inline-size: min(100%, 22em);
    min-inline-size: 0;
    aspect-ratio: 260 / 340;
  }
  .face-target {
    display: grid;
    place-items: center;
    cursor: pointer;
  }
  .face-target input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .face-dot {
    inline-size: 0.85em;
    block-size: 0.85em;
    border: 2px solid var(--_surface, transparent);
    border-radius: 99px;
    background: var(--_accent-ui);
    transition: transform 0.15s;
  }
  .face-target:hover .face-dot {
    transform: scale(1.25);
  }
  input:checked + .face-dot,
  .face-dot.is-chosen {
    background: var(--_accent-ui);
    box-shadow: 0 0 0 2px var(--_accent-ui);
    transform: scale(1.25);
  }
  input:focus-visible + .face-dot {
    outline: 3px solid currentColor;
    outline-offset: 5px;
  }
  .zone-panel {
    inline-size: 100%;
  }
  .zone-text {
    display: grid;
    gap: 0.3em;
  }
  .zone-text :is(h3, h4, h5) {
    font-size: 1.35em;
    margin-block-end: 0.2em;
  }
  .zone-label {
    font-weight: 600;
  }
  .zone-text > .zone-label {
    margin-block-start: 0.4em;
  }
  .thickness {
    display: grid;
    gap: 0.35em;
    margin-block-start: 0.8em;
  }
  .scores-title {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.3em 1em;
  }
  .thickness-bar {
    inline-size: 100%;
    block-size: 6px;
    border-radius: 9px;
  }
  .thickness-bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .thickness-scale {
    fill: var(--_hair);
  }
  /* Not the accent: this is no pain scale. */
  .thickness-sure {
    fill: var(--_muted);
  }
  .thickness-range {
    fill: var(--_muted);
    opacity: 0.45;
  }
  .list {
    display: none;
    gap: calc(var(--_space) * 1.6) calc(var(--_space) * 2);
    list-style: none;
  }
  .list.is-shown {
    display: grid;
  }
  .scores {
    margin-block-start: calc(var(--_space) * 1.6);
    padding-block-start: calc(var(--_space) * 1.3);
    border-block-start: 1px solid var(--_hair);
  }
  .scores-range {
    font-size: 1.4em;
    font-weight: 700;
    text-wrap: balance;
  }
  .scale {
    position: relative;
    block-size: 12px;
    margin-block: 0.9em 0.8em;
    border-radius: 9px;
    background: var(--_hair);
  }
  .scale > * {
    position: absolute;
    inset-block: 0;
    border-radius: 9px;
  }
  .scale-band {
    inset-inline: 10.2% 45.6%;
    background: var(--_accent-ui);
    opacity: 0.4;
  }
  .scale-dot {
    inline-size: 12px;
    border: 2px solid var(--_surface, transparent);
    margin-inline-start: -6px;
    background: var(--_accent-ui);
  }
  .scale-dot:nth-of-type(2) {
    inset-inline-start: 10.8%;
  }
  .scale-dot:nth-of-type(3) {
    inset-inline-start: 30%;
  }
  /* Three averages lie almost on one another. */
  .scale-dot:nth-of-type(4) {
    inset-inline-start: 52.2%;
    transform: translateY(-11px);
  }
  .scale-dot:nth-of-type(5) {
    inset-inline-start: 53.7%;
  }
  .scale-dot:nth-of-type(6) {
    inset-inline-start: 53.8%;
    transform: translateY(11px);
  }
  .scale-ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    margin-block-end: 0.6em;
  }
  .scale-ends > :last-child {
    text-align: end;
  }
  /* Kept free for what comes beside the first paint. */
  .below {
    block-size: 66em;
  }
  .stop {
    max-inline-size: none;
    margin-block-start: calc(var(--_space) * 1.4);
    font-weight: 600;
  }
  @container mn-root (inline-size >= 560px) {
    .map {
      grid-template-columns: minmax(240px, 0.8fr) 1.1fr;
      align-items: start;
      gap: calc(var(--_space) * 2);
    }
    .below {
      block-size: 41em;
    }
    .list.is-shown {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
