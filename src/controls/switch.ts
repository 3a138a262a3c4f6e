import {html, nothing} from 'lit';

/** One of a few to choose from: as buttons with `aria-pressed` side by side. */
export interface SwitchOptions<Id extends string> {
  /** The CSS part that names it. */
  readonly part: string;
  /** The accessible name of the group. */
  readonly label: string;
  readonly ids: readonly Id[];
  readonly chosen: Id;
  readonly name: (id: Id) => string;
  readonly choose: (id: Id) => void;
}

/** A segmented switch, with `switch.styles.ts`; nothing where there is nothing to choose. */
export const segmentedSwitch = <Id extends string>({
  part,
  label,
  ids,
  chosen,
  name,
  choose,
}: SwitchOptions<Id>) =>
  ids.length < 2
    ? nothing
    : html`<div class="switch ${part}" part=${part} role="group" aria-label=${label}>
        ${ids.map(
          (id) =>
            html`<button
              class="button"
              part="button"
              type="button"
              aria-pressed=${id === chosen}
              .onclick=${() => id === chosen || choose(id)}
            >
              ${name(id)}
            </button>`,
        )}
      </div>`;
