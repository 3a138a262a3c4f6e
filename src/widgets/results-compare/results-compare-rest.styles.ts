import {css} from 'lit';

/** While dragging, on pages that style every picture, where something is missing, on paper, in forced colours. */
export const resultsCompareRestStyles = css`
  .is-draggable {
    -webkit-user-select: none;
    user-select: none;
  }
  .is-sliding .is-draggable {
    cursor: ew-resize;
    touch-action: pan-y pinch-zoom;
  }
  .is-draggable .slider {
    pointer-events: none;
  }
  ::slotted([slot='before']),
  ::slotted([slot='after']) {
    max-inline-size: none !important;
    max-block-size: none !important;
    margin: 0 !important;
    border-radius: 0 !important;
  }
  ::slotted([slot='caption']) {
    margin: 0 !important;
    font-size: 1em !important;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }
  /* A box to tick, on paper. */
  .questions li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.32em;
    inset-inline-start: 0;
    inline-size: 0.95em;
    block-size: 0.95em;
    border: 2px solid var(--_accent-ui);
    border-radius: 0.25em;
  }
  .label {
    max-inline-size: calc(100% - 1.4em);
  }
  .is-sliding .label {
    max-inline-size: calc(50% - 1em);
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
  .editor {
    margin-block-start: 0.5em;
    color: var(--_muted);
  }
  .stand-in.is-empty {
    padding: calc(var(--_space) * 1.6);
    border: 1px dashed var(--_hair);
    border-radius: calc(var(--_radius) * 0.7);
  }
  @media print {
    .view-switch,
    .line,
    .handle,
    .slider {
      display: none;
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
    .label.label {
      background: #fff;
    }
    .caption,
    .questions li::before {
      border-color: currentColor;
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
