import {html, nothing} from 'lit';
import type {PlainDate} from '../calendar/dates.js';

export {dateFieldStyles} from './date-field.styles.js';

/** A labelled date field: the browser's own, which knows the reader's calendar and the first day of their week. */
export function dateField({
  label,
  value = '',
  given,
  min,
  max,
  isInvalid = false,
  change,
}: {
  readonly label: string;
  /** `YYYY-MM-DD`, or empty: the date that a new field begins with. It is never written to a field that is there. */
  readonly value?: string;
  /** A date that the page gives, which nobody need hide: written whenever the page changes it. */
  readonly given?: string;
  readonly min?: PlainDate;
  readonly max?: PlainDate;
  /** Default: false. */
  readonly isInvalid?: boolean;
  /**
   * Called with the date that the field holds, or an empty text; `isUnfinished` when the field is left with a part of
   * a date, or of a year, in it.
   */
  readonly change: (value: string, isUnfinished: boolean) => void;
}) {
  return html`<label class="date">
    <span class="small">${label}</span>
    <input
      type="date"
      autocomplete="off"
      min=${min ?? nothing}
      max=${max ?? nothing}
      aria-invalid=${isInvalid ? 'true' : nothing}
      value=${given === undefined ? value : nothing}
      .value=${given ?? nothing}
      .oninput=${({target}: InputEvent) => {
        const {validity, value} = target as HTMLInputElement;
        // Not while it is being typed: a year begins as 0002.
        if (!validity.badInput && !value.startsWith('0')) change(value, false);
      }}
      .onblur=${({target}: FocusEvent) => {
        const {validity, value} = target as HTMLInputElement;
        if (validity.badInput || value.startsWith('0')) change(value, true);
      }}
    />
  </label>`;
}
