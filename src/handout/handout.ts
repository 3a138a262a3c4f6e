import {html, nothing} from 'lit';
import {formatDate} from '../calendar/date-words.js';
import type {CalendarEvent} from './icalendar.js';
import {printAlone} from './print-alone.js';
import type {HandoutContent} from './handout.content.js';

/** The list to take away as it is now. */
export interface HandoutOffer {
  readonly words: HandoutContent;
  /** The plain text to copy. */
  readonly text: () => string;
  /** The entries of the calendar file; without them none is offered. */
  readonly events?: (() => readonly CalendarEvent[]) | undefined;
  /** The widget and what it is about: the same seed replaces the events when the file is added again. */
  readonly uidSeed?: string;
  readonly fileName: string;
  /** For the dates among the words. */
  readonly locale: string;
  /** Further buttons in the row. */
  readonly more?: unknown;
}

/** The row of buttons that print, copy and save a calendar file, for one element. Nothing of it leaves the page unasked. */
export class Handout {
  readonly #element: Element;
  readonly #update: () => void;
  #status = '';
  #textToCopy = '';
  /** Whether a file was asked for. Nothing tells a page that saving one was not allowed. */
  #mayHaveFailed = false;

  constructor(element: Element, update: () => void) {
    this.#element = element;
    this.#update = update;
  }

  /** For when what was copied is no longer what is shown. */
  clear(): void {
    this.#status = '';
    this.#textToCopy = '';
    this.#mayHaveFailed = false;
  }

  render(offer: HandoutOffer) {
    const {words, events, more = nothing} = offer;
    return html`<div class="actions">
        ${this.#renderAction(words.print, () => this.#print(offer))}
        ${this.#renderAction(words.copy, () => this.#copy(offer.words, offer.text()))}
        ${
          events
            ? html`${this.#renderAction(words.calendar, (event) => this.#saveCalendar(event, offer))}<iframe
                  hidden
                  title=${words.calendar}
                ></iframe>`
            : nothing
        }
        ${more}
      </div>
      <p class="small muted" role="status">${this.#status}</p>
      ${
        this.#mayHaveFailed && events
          ? html`<p class="copy-dates">
              ${this.#renderAction(words.copyDates, () => this.#copy(words, datesIn(events(), offer)))}
            </p>`
          : nothing
      }
      ${
        this.#textToCopy
          ? html`<textarea
              class="text-to-copy"
              readonly
              rows="8"
              aria-label=${words.copyByHand}
              .defaultValue=${this.#textToCopy}
            ></textarea>`
          : nothing
      }`;
  }

  #renderAction(label: string, act: (event: Event) => unknown) {
    return html`<button class="button" part="button" type="button" .onclick=${act}>${label}</button>`;
  }

  async #print({words, text}: HandoutOffer): Promise<void> {
    if (await printAlone(this.#element)) return;
    this.#textToCopy = text();
    this.#status = words.printBlocked;
    this.#update();
  }

  async #copy(words: HandoutContent, copy: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(copy);
      this.#textToCopy = '';
      this.#status = words.copied;
    } catch {
      // No clipboard on insecure pages, or not allowed.
      this.#textToCopy = copy;
      this.#status = words.copyByHand;
    }
    this.#update();
  }

  async #saveCalendar({currentTarget}: Event, offer: HandoutOffer): Promise<void> {
    const {words, events, uidSeed = '', fileName} = offer;
    try {
      // A page is told the address of every download from it. This frame is out of its reach; in a sandbox, of ours.
      const frame = (currentTarget as Element).parentElement!.querySelector('iframe')!;
      const {toICalendar} = await import('./icalendar.js');
      const file = toICalendar(events!(), {
        productName: 'microneedling-widgets',
        uidSeed,
        page: document.baseURI.replace(/[?#].*/, ''),
        now: new Date(),
      });
      const link = (frame.contentDocument ?? document).createElement('a');
      link.download = fileName;
      // Not an object URL: a script on the page can watch those being made, and read what is in them.
      link.href = `data:text/calendar;charset=utf-8,${encodeURIComponent(file)}`;
      link.click();
      this.#status = words.calendarHint;
      this.#mayHaveFailed = true;
    } catch {
      this.#status = words.calendarFailed;
    }
    this.#update();
  }
}

/** The calendar's entries as text, a line for each date. */
const datesIn = (events: readonly CalendarEvent[], {locale}: HandoutOffer): string =>
  events.map(({date, title}) => `${formatDate(date, locale)}: ${title}`).join('\n');
