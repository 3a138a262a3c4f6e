import {css} from 'lit';
import {styles as bottleStyles} from '../../../illustrations/bottles.js';

export const trayStyles = css`
  ${bottleStyles}
  .trays {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.6);
  }
  .group {
    flex: 1 1 12em;
    min-inline-size: 0;
    padding: 0.7em 0.9em;
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_faint);
  }
  .group-ask {
    border-color: var(--_field-border);
    background: none;
  }
  .group-pause {
    background: var(--_wash);
  }
  .group > p {
    margin-block-start: 0.4em;
  }
  .tray-head {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .tray-head .icon {
    flex: none;
    color: var(--_accent-text);
  }
  .tray-head :is(h3, h4, h5, h6) {
    font-size: 1em;
  }
  .products {
    display: flex;
    flex-wrap: wrap;
    row-gap: 0.4em;
    /* Each board goes on to the end of the tray. */
    overflow: hidden;
    list-style: none;
  }
  .product {
    position: relative;
    display: grid;
    grid-template-rows: var(--_board, 3.5em) auto;
    align-items: end;
    flex: 1 1 auto;
    min-inline-size: min(100%, 4.9em);
    max-inline-size: min(100%, 9em);
  }
  .product > .bottle {
    justify-self: center;
    inline-size: auto;
    block-size: calc(var(--_board, 3.5em) - 0.4em);
  }
  .product::after {
    content: '';
    position: absolute;
    inset-block-start: var(--_board, 3.5em);
    inset-inline-start: 0;
    inline-size: 99em;
    border-block-start: 4px solid color-mix(in oklab, currentColor 22%, var(--_surface, Canvas));
  }
  .product-name {
    align-self: start;
    padding: 0.5em 0.4em 0;
    line-height: 1.2;
    text-align: center;
    hyphens: auto;
  }
  .remove {
    position: absolute;
    inset-block-start: 0;
    /* By its bottle, in a tray of any width. */
    inset-inline-start: min(50%, 100% - var(--_target));
    align-items: start;
    justify-content: start;
    padding: 0;
    padding-inline-start: 1em;
    border: 0;
    background: none;
    color: var(--_muted);
  }
  .remove:hover {
    background: none;
    color: inherit;
  }
  .remove:focus-visible {
    outline-offset: -2px;
  }
  /* On a phone, a single product stands beside what its tray is called. */
  @container mn-root (18em <= inline-size < 30em) {
    .group:not(:has(.product + .product)) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 0.3em 0.6em;
    }
    .group > p {
      grid-column: 1 / 3;
      margin-block-start: 0.2em;
    }
    .tray-head {
      overflow-wrap: anywhere;
      hyphens: auto;
      line-height: 1.25;
    }
  }
  @media screen and (prefers-reduced-motion: no-preference) {
    .product > .bottle {
      animation: arrive 0.26s ease-out;
    }
    @keyframes arrive {
      from {
        opacity: 0;
        transform: translateY(-1em);
      }
    }
  }
`;
