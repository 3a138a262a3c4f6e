import {css} from 'lit';

export const treatmentGuideStyles = css`
  .card {
    --_top: var(--mn-treatment-guide-top, var(--mn-scroll-margin, 0px));
  }
  .opening :is(h2, h3, h4) {
    font-size: clamp(1.375em, 7.5cqi, 2em);
  }
  .facts {
    margin-block-start: calc(var(--_space) * 1.25);
  }
  .facts dl {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: calc(var(--_space) * 0.9) calc(var(--_space) * 1.25);
  }
  dt,
  dd {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .facts dd:first-of-type {
    font-weight: 650;
    font-size: 1.125em;
    line-height: 1.25;
    text-wrap: balance;
    color: var(--_accent-text);
  }
  .facts dd:last-child {
    margin-block-start: 0.15em;
    text-wrap: pretty;
  }
  .tiles {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: calc(var(--_space) * 0.75);
    margin-block-start: var(--_space);
    list-style: none;
  }
  .tiles li {
    display: grid;
  }
  .tile {
    position: relative;
    display: flex;
    flex-direction: column;
    overflow: hidden;
    border: 1px solid var(--_option-border);
    border-radius: calc(var(--_radius) * 0.75);
    color: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-decoration: none;
    transition: border-color 0.15s;
  }
  .tile:hover {
    border-color: var(--_accent-ui);
  }
  .tile-name {
    flex: auto;
    align-content: center;
    padding: 0.6em 0.75em;
    hyphens: auto;
  }
  .tick {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-end: 0.5em;
    display: grid;
    place-items: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 2px solid var(--_surface, Canvas);
    border-radius: 99em;
    background: var(--_accent-ui);
    color: var(--_surface, Canvas);
  }
  .tick .icon {
    inline-size: 0.9em;
    block-size: 0.9em;
    stroke-width: 3;
  }
  /* An odd one out lies across. */
  @container mn-root (inline-size < 62em) {
    .tiles > :last-child:nth-child(odd) {
      grid-column: span 2;
    }
    .tiles > :last-child:nth-child(odd) .tile {
      flex-direction: row;
    }
    .tiles > :last-child:nth-child(odd) .tile-picture {
      flex: none;
      align-content: center;
      inline-size: 40%;
    }
  }
  @container mn-root (inline-size >= 30em) {
    .facts dl,
    .tiles {
      grid-template-columns: repeat(4, 1fr);
    }
  }
  @container mn-root (inline-size >= 62em) {
    .tiles {
      grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
    }
    .tiles li {
      max-inline-size: 14em;
    }
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.3em 1em;
    max-inline-size: none;
    margin-block-start: calc(var(--_space) * 0.9);
  }
  .dots {
    display: flex;
    gap: 0.45em;
    color: var(--_accent-ui);
  }
  .dots i {
    inline-size: 10px;
    block-size: 10px;
    border: 1.5px solid;
    border-radius: 99px;
  }
  .dots :is(.is-open, .is-read) {
    background: currentColor;
  }
  .dots .is-open {
    inline-size: 26px;
  }
  .done {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  .bar {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    margin-block-end: calc(var(--_space) * 0.9);
    border-block-end: 1px solid var(--_hair);
    scroll-margin-block-start: var(--_top);
  }
  .bar .button {
    padding-inline-start: 0;
    color: inherit;
  }
  :is(.bar, .next) .icon:dir(rtl) {
    transform: scaleX(-1);
  }
  .parts {
    --mn-font-size: 1em;
    --mn-surface: transparent;
    min-inline-size: 0;
  }
  /* A part that is still on its way: what stands below comes up no further than this. */
  .part {
    min-block-size: 30em;
  }
  .part.is-ready,
  .part[hidden] {
    min-block-size: 0;
  }
  /* Found by a search in the page, where the browser can. */
  @supports (content-visibility: hidden) {
    .part[hidden='until-found'] {
      display: block !important;
      content-visibility: hidden;
    }
  }
  /* A reader's own spacing goes on into the sections, which would end what is inherited. */
  .part slot > * {
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  .label {
    margin-block-end: calc(var(--_space) * 0.75);
  }
  .label :is(h3, h4) {
    inline-size: fit-content;
    font-size: 1.375em;
  }
  .next {
    display: flex;
    justify-content: space-between;
    inline-size: 100%;
    margin-block-start: calc(var(--_space) * 1.5);
    padding: 0.6em 1.1em;
    border-radius: calc(var(--_radius) * 0.75);
    text-align: start;
  }
  /* One leads on. */
  .is-open ~ .closing .button-primary {
    border-color: var(--_hair);
    background: none;
    color: inherit;
  }
  .next .small {
    display: block;
    font-weight: 400;
  }
  @container mn-root (inline-size >= 30em) {
    .next {
      inline-size: fit-content;
      min-inline-size: 18em;
      margin-inline-start: auto;
    }
  }
  @media screen {
    .is-open > .hub,
    .is-open > .opening .intro {
      display: none;
    }
    .is-open > .opening :is(h2, h3, h4) {
      color: var(--_muted);
      font-size: 1em;
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
  /* Where tiles lead nowhere, everything stands there. */
  @media print, (scripting: none) {
    nav {
      display: none;
    }
    .part {
      display: block !important;
      content-visibility: visible !important;
      min-block-size: 0;
      margin-block-start: calc(var(--_space) * 1.25);
    }
  }
  @media print {
    .root {
      font-size: 10pt !important;
    }
    /* Empty: nobody has answered them. */
    :is(#prep-quiz, #routine-checker):not(.is-answered),
    .progress,
    .done,
    .bar {
      display: none !important;
    }
    /* No heading without the beginning of its part: room that goes with it, and that its part takes. */
    .label {
      break-inside: avoid;
      padding-block-end: 32em;
      margin-block-end: -31em;
    }
  }
  @media (forced-colors: active) {
    .tick {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .dots {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
`;
