import {css} from 'lit';

export const benefitsCarouselStyles = css`
  .card {
    --_inset: calc(var(--_space) * 1.25);
    /* As wide as the inset, so that nothing shows of what has gone by. */
    --_gap: max(var(--_inset), var(--_space) * 0.75);
    --_per-view: 1;
    /* How much of the next slide shows: enough to be seen as one, at either end of the track. */
    --_peek: 1.5em;
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
    margin-block-start: calc(var(--_space) * 0.7);
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
    position: relative;
  }
  .caption {
    padding: 0.3em calc(var(--_space) * 1);
    font-size: max(0.875em, 14px);
    line-height: 1.35;
  }
  .caption b {
    font-weight: 600;
  }
  /* Each moment over its half, unless longer words need two lines. */
  .moments {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.8em;
    max-inline-size: none;
    background: var(--_faint);
  }
  .moments > b {
    margin-inline-start: auto;
  }
  /* In the air above the skin, and before what rises into it. */
  .below {
    position: absolute;
    z-index: 1;
    inset-inline-start: 0;
    padding-block: 0.15em;
    border-end-end-radius: 0.8em;
    background: var(--_surface, Canvas);
  }
  .mirror {
    aspect-ratio: 656 / 150;
  }
  /* Now stands where the words begin. */
  .mirror .art:dir(rtl) {
    transform: scaleX(-1);
  }
  .section {
    aspect-ratio: 656 / 366;
    overflow: hidden;
  }
  .art {
    block-size: 100%;
  }
  .text {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 0.4em;
    padding: calc(var(--_space) * 0.7) calc(var(--_space) * 1.1) 0;
    line-height: 1.45;
  }
  .text :is(h3, h4, h5) {
    font-size: 1.25em;
  }
  .limit,
  .evidence-grade {
    font-size: max(0.875em, 14px);
    line-height: 1.4;
  }
  .evidence-grade {
    margin-block-start: auto;
    padding-block-start: 0.2em;
  }
  .foot {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    min-block-size: var(--_target);
  }
  .foot > :last-child {
    flex: none;
    margin-inline-start: auto;
  }
  .slide .evidence-sheet {
    padding-block-end: 0;
    border-color: var(--_hair);
    box-shadow: 0 -4px 24px rgb(0 0 0 / 0.18);
  }
  /* Along the foot of the sheet, whatever it scrolls to. */
  .evidence-close,
  .evidence-close:hover {
    position: sticky;
    inset-block-end: 0;
    inline-size: calc(100% + 2.4em);
    margin-inline: -1.2em;
    border-width: 1px 0 0;
    border-radius: 0;
    background: var(--_surface, Canvas);
  }
  /* Over its own card where the browser can place it there, else at the foot of the window. */
  @supports (anchor-scope: all) {
    .slide {
      anchor-name: --_card;
      anchor-scope: --_card;
    }
    .slide .evidence-sheet {
      position-anchor: --_card;
      /* As far as the card is in the window. */
      inset: max(8px, anchor(top)) anchor(right) max(8px, anchor(bottom)) anchor(left);
      align-self: end;
      inline-size: auto;
      max-block-size: anchor-size(block);
      max-block-size: stretch;
      margin: 0;
      border-block-end: 1px solid var(--_hair);
      border-radius: var(--_radius);
    }
  }
  @media screen and (prefers-reduced-motion: no-preference) {
    .slide .evidence-sheet:popover-open {
      animation: sheet-rise 0.2s ease-out;
    }
  }
  @keyframes sheet-rise {
    from {
      transform: translateY(16px);
      opacity: 0;
    }
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.4em;
    margin-block-start: calc(var(--_space) * 0.6);
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
      border-radius: 0;
    }
    /* The words run long there: so that the picture stays nearly half of the card. */
    .section {
      aspect-ratio: 656 / 410;
    }
    /* A swipe, however fast, leads to the next one: each is to be read. */
    .slide {
      scroll-snap-stop: always;
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
    .root {
      font-size: 8.5pt !important;
    }
    .track {
      grid-auto-flow: row;
      grid-template-columns: repeat(3, 1fr);
      grid-auto-columns: auto;
      overflow: visible;
    }
    .slide {
      break-inside: avoid;
    }
    .section {
      aspect-ratio: 656 / 330;
    }
    .caption,
    .limit,
    .evidence-grade {
      font-size: 1em;
    }
    .foot,
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
