import {css, html, render} from 'lit';
import {inLanguage} from '../language/message.js';
import {blockedLinksContent} from './blocked-links.content.js';
import {besideRendering} from './translated-text.js';

export const styles = css`
  .blocked-link {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.8em;
  }
  .blocked-link input {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding-inline: 0.8em;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.7);
    background: transparent;
    color: inherit;
    font: inherit;
  }
`;

/** Opens a link in whichever way the sandbox allows. */
function opens({href, target}: HTMLAnchorElement): boolean {
  const inherited = document.querySelector('base')?.target ?? '';
  if (/^_(top|parent)$/.test(target || inherited)) {
    try {
      (window.top ?? window).location.href = href;
      return true;
    } catch {
      // May not leave the frame; a window of its own is still possible.
    }
  }
  try {
    const opened = window.open('', '_blank');
    if (!opened) return false;
    opened.opener = null;
    opened.location.href = href;
    return true;
  } catch {
    return false;
  }
}

/** Opens a link; where the sandbox forbids that, its address stands below it, to copy. */
export function openOrOffer(link: HTMLAnchorElement, root: ShadowRoot, language: string): void {
  root.querySelector('.blocked-link')?.remove();
  if (opens(link)) return;
  const place = Object.assign(document.createElement('div'), {className: 'blocked-link small'});
  place.setAttribute(besideRendering, '');
  const {blocked} = inLanguage(language, blockedLinksContent);
  render(
    html`<span role="alert">${blocked}</span><input readonly aria-label=${blocked} value=${link.href} />`,
    place,
  );
  (link.closest('.closing, details') ?? link.parentElement ?? link).append(place);
  const field = place.querySelector('input')!;
  field.focus();
  field.select();
}
