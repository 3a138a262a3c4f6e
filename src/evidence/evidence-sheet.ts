import {html, nothing} from 'lit';

/** The words of a sheet come from its widget, its view from the part that is loaded on demand. */
export interface EvidenceSheet {
  /** Unique in the shadow root. */
  readonly id: string;
  /** "How do we know?" */
  readonly title: string;
  /** Its subject, for screen readers: the buttons of several cards would sound alike. */
  readonly about: string;
  readonly close: string;
  /** The loaded view; nothing before that. */
  readonly view: unknown;
  /** Fetches the view: called when the sheet is about to open. */
  readonly load: () => void;
}

/** Whether sheets lie over the page; elsewhere they unfold in place. */
const hasPopover = (): boolean => typeof HTMLElement !== 'undefined' && 'popover' in HTMLElement.prototype;

/**
 * "How do we know?" as a button and a sheet over a card, so that the card keeps its height. The browser's own popover:
 * Escape and a tap outside close it, and the focus goes back to the button. A disclosure where there is none.
 */
export function evidenceSheet({id, title, about, close, view, load}: EvidenceSheet) {
  const name = html`<span>${title}</span><span class="visually-hidden">${about}</span>`;
  if (!hasPopover())
    return html`<details class="evidence small" part="evidence" @toggle=${load}>
      <summary>${name}</summary>
      ${view ?? nothing}
    </details>`;
  return html`<button type="button" class="evidence-open small" part="evidence" popovertarget=${id}>
      ${name}
    </button>
    <div
      id=${id}
      class="evidence-sheet small"
      part="evidence-sheet"
      popover
      role="dialog"
      aria-label=${`${title} ${about}`}
      @beforetoggle=${load}
    >
      ${view ?? nothing}
      <button
        type="button"
        class="evidence-close button"
        part="button"
        popovertarget=${id}
        popovertargetaction="hide"
      >
        ${close}
      </button>
    </div>`;
}
