import {css} from 'lit';

export const depthExplorerStyles = css`
  .explorer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.1) calc(var(--_space) * 2.2);
    margin-block-start: calc(var(--_space) * 1.4);
  }
  /* A drawing of depth has no reading direction: it is the same for every reader. */
  .figure {
    position: relative;
    padding-inline-start: 2.8em;
    direction: ltr;
  }
  .skin {
    aspect-ratio: 440 / 384;
    inline-size: 100%;
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_faint);
    overflow: hidden;
  }
  .ends {
    position: relative;
    display: flex;
    justify-content: space-between;
    margin-block-start: -0.3em;
  }
  .set > * {
    font-size: 1.5em;
  }
  .zones-title {
    margin-block: 1.2em 0.4em;
    font-weight: 600;
  }
  .zones {
    display: flex;
  }
  .zones .button {
    display: block;
    flex: 1 1 40%;
    min-inline-size: auto;
    max-inline-size: 100%;
    padding-inline: 0.3em;
    overflow-wrap: break-word;
  }
  .reach {
    margin-block-start: calc(var(--_space) * 1.2);
  }
  .reach b {
    display: block;
    font-size: 1.1em;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: balance;
  }
  .reach b::first-letter {
    text-transform: uppercase;
  }
  .remarks {
    margin-block-start: 0.7em;
  }
  /* Room for what follows beside the first paint, given up again where it does not come. */
  .remarks:empty {
    animation: reserve 9s;
    --_room: 6.5em;
  }
  .further:empty {
    animation: reserve 9s;
    --_room: 84em;
  }
  @keyframes reserve {
    from,
    to {
      min-block-size: var(--_room);
    }
  }
  .key {
    display: grid;
    gap: 0.6em;
    align-content: start;
    list-style: none;
  }
  .key li {
    padding-inline-start: 2.6em;
  }
  .explorer:has(.remarks:empty) .key {
    animation: reserve 9s;
    --_room: 13.2em;
  }
  .trained {
    align-self: start;
    font-weight: 500;
  }
  @container mn-root (inline-size >= 440px) {
    .skin {
      aspect-ratio: 550 / 384;
    }
  }
  @container mn-root (440px <= inline-size < 720px) or (inline-size >= 960px) {
    .zones .button {
      flex-basis: 28%;
    }
  }
  @container mn-root (inline-size >= 720px) {
    .further:empty {
      --_room: 42em;
    }
    .explorer {
      grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr);
      grid-template-rows: auto auto 1fr;
    }
    .controls {
      grid-area: 1 / 2 / 4;
    }
  }
  @media print {
    .range,
    .ends,
    .zones,
    .zones-title {
      display: none;
    }
  }
`;
