import {css} from 'lit';

/** How every widget is printed, and shown in forced colours. Comes with the colours, beside the first paint. */
export const mediaStyles = css`
  @media print {
    details::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
    button {
      display: none !important;
    }
    /* Pages seldom print their background: light text would be lost on the paper. */
    .root {
      --_muted: #444 !important;
      --_accent-text: #000 !important;
      color: #000 !important;
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
    .switch [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
