/* The native controls that the options are made of, each with its label and what may be said about it. */
import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';

interface TextField {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly problem?: string;
  readonly type?: 'text' | 'tel' | 'url';
  readonly placeholder?: string;
  readonly autocomplete?: string;
  readonly input: (value: string) => void;
}

const described = (id: string, hint?: string, problem?: string): string | undefined =>
  [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined;

export function textField({
  id,
  label,
  value,
  hint,
  problem,
  type = 'text',
  placeholder,
  autocomplete,
  input,
}: TextField) {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type=${type === 'url' ? 'text' : type}
      inputmode=${type}
      spellcheck="false"
      autocomplete=${ifDefined(autocomplete as 'off' | undefined)}
      placeholder=${placeholder ?? ''}
      .value=${live(value)}
      aria-describedby=${ifDefined(described(id, hint, problem))}
      aria-invalid=${problem ? 'true' : 'false'}
      @input=${({target}: Event) => input((target as HTMLInputElement).value)}
    />
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${problem ? html`<p class="problem" id="${id}-problem">${problem}</p>` : nothing}
  </div>`;
}

interface Choices<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly value: Value;
  /** Value, label, and what stands before the label. */
  readonly options: readonly (readonly [value: Value, label: unknown, picture?: unknown])[];
  readonly hint?: unknown;
  readonly kind?: string;
  readonly change: (value: Value) => void;
}

/** Radio buttons as chips: arrow keys move, as everywhere. */
export function choices<Value extends string>({
  name,
  legend,
  value,
  options,
  hint,
  kind = '',
  change,
}: Choices<Value>) {
  return html`<fieldset class="choices ${kind}">
    <legend>${legend}</legend>
    <div class="chips">
      ${options.map(
        ([option, label, picture]) =>
          html`<label class="chip"
            ><input
              type="radio"
              name=${name}
              value=${option}
              .checked=${live(option === value)}
              @change=${() => change(option)}
            />${picture ?? nothing}<span>${label}</span></label
          >`,
      )}
    </div>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
  </fieldset>`;
}

interface Menu {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly hint?: string;
  readonly change: (value: string) => void;
}

export const menu = ({id, label, value, options, hint, change}: Menu) =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      aria-describedby=${ifDefined(described(id, hint))}
      @change=${({target}: Event) => change((target as HTMLSelectElement).value)}
    >
      ${options.map(
        ([option, text]) => html`<option value=${option} .selected=${option === value}>${text}</option>`,
      )}
    </select>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  </div>`;

export const checkbox = (
  label: unknown,
  isOn: boolean,
  change: (isOn: boolean) => void,
  describedBy?: string,
) =>
  html`<label class="check"
    ><input
      type="checkbox"
      aria-describedby=${ifDefined(describedBy)}
      .checked=${live(isOn)}
      @change=${({target}: Event) => change((target as HTMLInputElement).checked)}
    /><span>${label}</span></label
  >`;
