import {css} from 'lit';

export const resultsCompareStyles = css`
  .view-switch,
  .card > .pictures,
  .pairs,
  .stand-in {
    margin-block-start: var(--_space);
  }
  .pictures {
    display: grid;
    gap: var(--_space);
  }
  .frame {
    --_wide: calc(34em * var(--_ratio, 1.333));
    position: relative;
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.5em;
    max-inline-size: calc(var(--_wide) * 1.6);
  }
  .side {
    position: relative;
    aspect-ratio: var(--_ratio, 1.333);
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_faint);
    overflow: hidden;
  }
  ::slotted([slot^='before']),
  ::slotted([slot^='after']) {
    position: absolute !important;
    inset: 0 !important;
    inline-size: 100% !important;
    block-size: 100% !important;
    max-inline-size: none !important;
    max-block-size: none !important;
    margin: 0 !important;
    border-radius: 0 !important;
    object-fit: cover !important;
    object-position: var(--mn-results-compare-focus, 50% 50%);
  }
  .label {
    position: absolute;
    z-index: 1;
    inset-block-start: 0.7em;
    inset-inline-start: 0.7em;
    padding: 0.2em 0.8em;
    border-radius: 99em;
    background: var(--_surface, Canvas);
    max-inline-size: calc(100% - 1.4em);
    font-weight: 600;
  }
  /* One over the other: the divider uncovers what is beneath. */
  .is-sliding .frame {
    grid-template-columns: 1fr;
    max-inline-size: var(--_wide);
    border-radius: calc(var(--_radius) * 0.7);
    overflow: hidden;
    cursor: ew-resize;
    touch-action: pan-y pinch-zoom;
    -webkit-user-select: none;
    user-select: none;
  }
  .is-sliding .side {
    grid-area: 1 / 1;
    border-radius: 0;
  }
  .is-sliding .is-before {
    z-index: 1;
    clip-path: inset(0 calc(100% - var(--_split, 50%)) 0 0);
  }
  .is-sliding .is-before:dir(rtl) {
    clip-path: inset(0 0 0 calc(100% - var(--_split, 50%)));
  }
  .is-sliding .label {
    max-inline-size: calc(50% - 1em);
  }
  .is-sliding .is-after .label {
    inset-inline: auto 0.7em;
  }
  .line,
  .slider,
  .handle {
    position: absolute;
    z-index: 2;
    margin: 0;
  }
  .line {
    inset-block: 0;
    inset-inline-start: var(--_split, 50%);
    border-inline-start: 2px solid var(--_surface, Canvas);
    margin-inline-start: -1px;
  }
  .slider {
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    /* The frame takes pointers, so that a picture can be dragged anywhere. */
    pointer-events: none;
  }
  .handle {
    display: grid;
    place-items: center;
    inset-block-start: calc(50% - 22px);
    inset-inline-start: clamp(0px, var(--_split, 50%) - 22px, 100% - 44px);
    inline-size: 44px;
    block-size: 44px;
    border-radius: 99px;
    background: var(--_surface, Canvas);
    color: var(--_accent-ui);
    box-shadow: 0 1px 8px rgb(0 0 0 / 35%);
    font-size: 1.2em;
    pointer-events: none;
  }
  .slider:focus-visible + .handle {
    outline: 3px solid var(--_accent-ui);
    outline-offset: 2px;
  }
  .gallery {
    position: relative;
    display: grid;
    grid-auto-columns: 100%;
    grid-auto-flow: column;
    gap: var(--_space);
    overflow-x: auto;
    overscroll-behavior-inline: contain;
    scroll-snap-type: inline mandatory;
    scrollbar-width: none;
  }
  .gallery::-webkit-scrollbar {
    display: none;
  }
  .gallery > * {
    align-content: start;
    min-inline-size: 0;
    scroll-snap-align: start;
  }
  figcaption {
    display: grid;
    gap: var(--_space);
  }
  figcaption .boxed {
    max-inline-size: none;
  }
  .caption {
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_accent-ui);
  }
  ::slotted([slot^='caption']) {
    margin: 0 !important;
    font-size: 1em !important;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }
  .reading {
    margin-block-start: calc(var(--_space) * 1.6);
    padding-block-start: calc(var(--_space) * 1.4);
    border-block-start: 1px solid var(--_hair);
  }
  .stand-in p {
    margin-block-start: 0.5em;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 0.4em calc(var(--_space) * 1.6);
    list-style: none;
  }
  .points details,
  .questions {
    border-block-end: 1px solid var(--_hair);
  }
  :is(.points, .questions) summary {
    display: flex;
    justify-content: space-between;
    color: inherit;
    font-weight: 600;
  }
  .questions {
    margin-block-start: 0.4em;
  }
  .questions :is(h3, h4, h5) {
    font-size: 1em;
  }
  .points p,
  .questions ul {
    padding-block-end: 0.8em;
  }
  .questions li {
    position: relative;
    padding-inline-start: 1.9em;
  }
  .questions li::before {
    content: '?';
    position: absolute;
    inset-block-start: 0.1em;
    inset-inline-start: 0;
    inline-size: 1.35em;
    border-radius: 50%;
    background: var(--_accent-ui);
    color: var(--_surface, Canvas);
    font-weight: 700;
    font-size: 0.85em;
    line-height: 1.35;
    text-align: center;
  }
  @container mn-root (inline-size < 26em) {
    .frame {
      grid-template-columns: 1fr;
    }
    .switch .button {
      padding-inline: 0.6em;
    }
  }
  /* The advice stands beside the pictures, where there is room for it. */
  @container mn-root (inline-size >= 56em) {
    .card {
      display: grid;
      grid-template: auto auto auto 1fr / 1.75fr 1fr;
      column-gap: calc(var(--_space) * 2);
    }
    .card > * {
      grid-column: 1 / 3;
    }
    .card > .switch {
      justify-self: start;
    }
    .card > :is(.is-sliding, .has-slider) {
      grid-area: span 2 / 1;
      min-inline-size: 0;
    }
    .card > :is(.is-sliding, .has-slider) ~ :is(.reading, .questions) {
      grid-column: 2;
      align-self: start;
    }
    :is(.is-sliding, .has-slider) + .reading {
      margin-block-start: var(--_space);
      padding: 0;
      border: 0;
    }
  }
  .is-lost {
    border: 1px dashed var(--_hair);
  }
  .is-lost slot {
    visibility: hidden;
  }
  .lost {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    padding: 2.5em 1em 1em;
    color: var(--_muted);
    text-align: center;
  }
  .stand-in.is-empty {
    padding: calc(var(--_space) * 1.6);
    border: 1px dashed var(--_hair);
    border-radius: calc(var(--_radius) * 0.7);
  }
  @media print {
    .root {
      font-size: 9.5pt !important;
    }
    .gallery {
      display: block;
      overflow: visible;
    }
    .gallery > * + * {
      margin-block-start: var(--_space);
    }
    .view-switch,
    .line,
    .handle,
    .slider {
      display: none;
    }
    ul {
      grid-template-columns: 1fr 1fr;
    }
    .frame.frame {
      grid-template-columns: 1fr 1fr;
      max-inline-size: none;
      break-inside: avoid;
    }
    .pictures .side {
      grid-area: auto;
      clip-path: none !important;
    }
    .caption {
      border-color: currentColor;
    }
    .questions li::before {
      background: none;
      color: inherit;
      outline: 1px solid;
    }
    .is-after .label.label {
      inset-inline: 0.7em auto;
    }
  }
  @media (forced-colors: active) {
    .handle,
    .label {
      border: 1px solid CanvasText;
    }
  }
`;
