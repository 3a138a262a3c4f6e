import {css} from 'lit';

export const dateFieldStyles = css`
  .date {
    display: grid;
    gap: 0.3em;
    margin-block-end: 0.8em;
  }
  .date input {
    min-block-size: max(3em, 44px);
    max-inline-size: 100%;
    padding: 0.6em 1em;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.7);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  /* Not only :focus-visible: on the button inside the field, browsers show no focus of their own. */
  .date input:focus {
    outline: 3px solid var(--_accent-ui);
    outline-offset: 2px;
  }
`;
