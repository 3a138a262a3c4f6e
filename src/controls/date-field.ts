import {html, nothing} from 'lit';
import type {PlainDate} from '../calendar/dates.js';

export {dateFieldStyles} from './date-field.styles.js';

/** A labelled date field: the browser's own, which knows the reader's calendar and the first day of their week. */
export function dateField({
  label,
  value,
  min,
  max,
  change,
}: {
  readonly label: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  readonly min?: PlainDate;
  readonly max?: PlainDate;
  /** Called with the complete date that the field holds, or an empty text. */
  readonly change: (value: string) => void;
}) {
  // What tools that record a page leave out, should one look in here.
  return html`<label
    class="date"
    data-private
    data-hj-suppress
    data-clarity-mask="true"
    data-dd-privacy="mask"
  >
    <span class="small">${label}</span>
    <input
      type="date"
      autocomplete="off"
      min=${min ?? nothing}
      max=${max ?? nothing}
      .value=${value}
      @input=${({target}: InputEvent) => {
        const field = target as HTMLInputElement;
        // Rendered again, a half-typed date would be wiped out.
        if (!field.validity.badInput) change(field.value);
      }}
    />
  </label>`;
}
