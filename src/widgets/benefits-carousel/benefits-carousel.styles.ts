import {css} from 'lit';

export const benefitsCarouselStyles = css`
  .card {
    --_inset: calc(var(--_space) * 1.25);
    /* As wide as the inset, so that nothing shows of what has gone by. */
    --_gap: max(var(--_inset), var(--_space) * 0.9);
    --_per-view: 1;
    /* How much of the next slide shows: enough to be seen as one, at either end of the track. */
    --_peek: 2.2em;
    padding-inline: 0;
    overflow: hidden;
  }
  .card-plain {
    --_inset: 0px;
  }
  .opening,
  .controls,
  .closing {
    padding-inline: var(--_inset);
  }
  .track {
    position: relative;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: calc(
      (100% + var(--_inset) - var(--_peek) - var(--_gap) * var(--_per-view)) / var(--_per-view)
    );
    gap: var(--_gap);
    margin-block-start: calc(var(--_space) * 1.2);
    padding: 3px var(--_inset);
    overflow-x: auto;
    overscroll-behavior-inline: contain;
    scroll-snap-type: inline mandatory;
    scroll-padding-inline: var(--_inset);
    scrollbar-width: none;
    list-style: none;
  }
  .track::-webkit-scrollbar {
    display: none;
  }
  .track:focus-visible {
    outline-offset: -3px;
  }
  .track:has([open]) {
    align-items: start;
  }
  .slide {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
    overflow: hidden;
    scroll-snap-align: start;
  }
  .picture {
    aspect-ratio: 660 / 340;
    background: var(--_faint);
    overflow: hidden;
  }
  .text {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 0.5em;
    padding: calc(var(--_space) * 1.2) calc(var(--_space) * 1.3);
  }
  .text :is(h3, h4, h5) {
    margin-block-start: 0.1em;
    font-size: 1.3em;
  }
  .limit {
    margin-block-start: auto;
    padding: 0.7em 0.9em;
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_wash);
  }
  .limit b {
    display: block;
    font-weight: 600;
  }
  .text .evidence {
    margin-block-end: calc(var(--_space) * -0.6);
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.4em;
    margin-block-start: var(--_space);
  }
  .controls .button {
    padding: 0;
  }
  .controls .icon:dir(rtl) {
    transform: scaleX(-1);
  }
  /* They tell the place; arrows, keys and swiping do the moving. */
  .dots {
    display: flex;
    gap: 8px;
    margin-inline: auto;
  }
  .dots i {
    inline-size: 8px;
    block-size: 8px;
    border: 1.5px solid var(--_muted);
    border-radius: 99px;
    transition: inline-size 0.2s;
  }
  .dots .is-visible {
    border-color: var(--_accent-ui);
    background: var(--_accent-ui);
  }
  .dots .is-current {
    inline-size: 26px;
  }
  @container mn-root (inline-size >= 460px) {
    .dots {
      order: -1;
      margin-inline: 0 auto;
    }
  }
  @container mn-root (inline-size >= 640px) {
    .card {
      --_per-view: 2;
    }
  }
  @container mn-root (inline-size >= 1020px) {
    .card {
      --_per-view: 3;
    }
  }
  /* In a narrow column the slides are the cards: a card in a card would leave the words no room. */
  @container mn-root (inline-size < 27em) {
    .card {
      --_inset: 0px;
      padding-block: 0;
      border: 0;
    }
  }
  @container mn-root (inline-size < 20em) {
    .card {
      --_gap: calc(var(--_space) * 0.6);
      --_peek: 1.8em;
    }
    .text {
      padding-inline: var(--_space);
    }
  }
  @media print {
    .track {
      grid-auto-flow: row;
      grid-template-columns: 1fr 1fr;
      grid-auto-columns: auto;
      overflow: visible;
    }
    .controls {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .dots .is-visible {
      background: Highlight;
      border-color: Highlight;
      forced-color-adjust: none;
    }
  }
`;
