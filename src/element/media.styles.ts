import {css} from 'lit';

/** The end of the base styles: how the host's colours are read, printing, and forced colours. */
export const mediaStyles = css`
  /* It inherits what the host's colours are, and tells by its transitions when they change. */
  .probe {
    position: absolute;
    background: var(--mn-surface, transparent);
    outline-color: var(--mn-accent, #0b6b66);
    border: 0 solid Canvas;
    transition:
      color 1ms,
      background-color 1ms,
      outline-color 1ms,
      border-color 1ms,
      letter-spacing 1ms;
  }
  @media print {
    details::details-content {
      content-visibility: visible;
    }
    /* Sources that nobody has unfolded would fill pages: they are where the dots are, on the screen. */
    button,
    summary::after,
    .evidence:not([open]),
    .closing .button-primary {
      display: none !important;
    }
    /* The number stays, as text. The sheet has its own edge: a frame would be torn where a page ends. */
    .card,
    summary,
    .button {
      min-block-size: 0;
      padding: 0;
      border: 0;
      color: inherit;
      background: none;
    }
    .small {
      font-size: 1em;
    }
    /* Pages seldom print their background: light text would be lost on the paper. */
    .root {
      --_muted: #444 !important;
      --_wash: #eee !important;
      --_surface: #fff !important;
      --_accent-text: #000 !important;
      color: #000 !important;
      background: #fff !important;
    }
    * {
      outline: none !important;
      print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    .button-primary {
      border-color: ButtonText;
    }
  }
`;
