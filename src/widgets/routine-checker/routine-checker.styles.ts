import {css} from 'lit';

export const routineCheckerStyles = css`
  .checker {
    display: grid;
    gap: calc(var(--_space) * 1.4);
    margin-block-start: calc(var(--_space) * 0.7);
  }
  .entry,
  .found {
    min-inline-size: 0;
  }
  .ask {
    margin-block-start: 0.7em;
  }
  label {
    display: block;
    margin-block-end: 0.35em;
    font-weight: 600;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    position: relative;
  }
  .input {
    flex: 1 1 9em;
    min-inline-size: 0;
    inline-size: 100%;
    min-block-size: max(3em, 44px);
    margin: 0;
    padding: 0.6em 1em;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.7);
    background: transparent;
    color: inherit;
    font: inherit;
    line-height: 1.4;
  }
  textarea {
    display: block;
    resize: vertical;
  }
  textarea ~ .button {
    margin-block-start: 0.8em;
  }
  #hint {
    margin-block-start: 0.2em;
  }
  .status {
    min-block-size: 1.5em;
    margin-block: 0.3em;
    font-weight: 600;
  }
  .pick-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    /* Room for the ring of the focus, outside of the line that the words above stand at. */
    margin-inline: -5px;
    padding: 5px;
  }
  /* Without a frame there is no edge to stand out to. */
  .card-plain .pick-row {
    margin-inline: 0;
  }
  .pick {
    padding-inline: 0.9em;
  }
  .pick[aria-pressed='true'] {
    border-color: var(--_accent-ui);
    background: var(--_wash);
    box-shadow: inset 0 0 0 1px var(--_accent-ui);
  }
  .privacy {
    display: flex;
    gap: 0.5em;
    align-items: center;
    margin-block-start: 0.3em;
  }
  .legend {
    display: grid;
    gap: 1em;
    padding: 1.2em;
    border: 1px dashed var(--_hair);
    border-radius: calc(var(--_radius) * 0.7);
  }
  .head {
    display: flex;
    gap: 0.8em;
    align-items: end;
    line-height: 1.35;
  }
  .shelved {
    flex: none;
    inline-size: 2.4em;
    padding-inline: 0.2em;
    border-block-end: 4px solid color-mix(in oklab, currentColor 22%, var(--_surface, Canvas));
    fill: var(--_wash);
    stroke: currentColor;
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .head span,
  .head b {
    display: block;
  }
  @container mn-root (inline-size >= 46em) {
    .checker {
      grid-template-columns: 5fr 6fr;
      gap: 3em;
    }
  }
  /* One row that slides, so that the answer is not far below. */
  @container mn-root (inline-size < 30em) {
    .checker {
      gap: var(--_space);
    }
    .pick-row {
      flex-wrap: nowrap;
      overflow-x: auto;
      scrollbar-width: thin;
    }
    .pick {
      flex: none;
      max-inline-size: 100%;
    }
  }
  @container mn-root (inline-size < 22em) {
    .switch {
      display: flex;
    }
    .switch .button {
      flex: 1;
      padding-inline: 0.4em;
    }
  }
  /* Nothing entered, nothing on paper. */
  @media print {
    .entry,
    .card:has(.legend) {
      display: none;
    }
    .checker {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
