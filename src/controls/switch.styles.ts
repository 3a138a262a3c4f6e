import {css} from 'lit';

/** `.switch`: one of a few, as buttons with `aria-pressed` side by side. */
export const switchStyles = css`
  .switch {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 4px;
    max-inline-size: 100%;
    padding: 4px;
    border-radius: calc(var(--_target) / 2 + 4px);
    background: var(--_faint);
  }
  .switch .button {
    border-color: transparent;
    color: var(--_muted);
  }
  .switch [aria-pressed='true'] {
    border-color: var(--_accent-ui);
    background: var(--_surface, transparent);
    color: inherit;
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .switch [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
