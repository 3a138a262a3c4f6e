/* A list of a widget, item by item. A clinic's own replaces ours as a whole, so a first change takes all of ours over. */
import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Builder} from '../builder.js';
import {isFields} from '../choice.logic.js';
import {at, humanise, ownText, pathText, withValue, type List} from '../words.logic.js';

export function listEditor(builder: Builder, {path, label, ours, keys}: List) {
  const {words} = builder.choice;
  const given = at(words, path);
  const items: readonly unknown[] = Array.isArray(given) ? given : given === null ? [] : ours;
  const isOwn = given !== undefined;
  const id = `words-${pathText(path)}`;
  const set = (next: readonly unknown[] | undefined) =>
    builder.changeWords(
      withValue(words, path, next && JSON.stringify(next) === JSON.stringify(ours) ? undefined : next),
    );
  const replace = (index: number, item: unknown) => set(items.map((one, i) => (i === index ? item : one)));
  const blank = keys ? Object.fromEntries(keys.map((key) => [key, ''])) : '';
  return html`<fieldset class="list ${isOwn ? 'is-own' : ''}" id=${id}>
    <legend>
      ${label} <span class="count">${items.length} ${items.length === 1 ? 'item' : 'items'}</span>
    </legend>
    <p class="hint">
      A list is yours or ours as a whole: change one item, and all of it shows as yours, without grades.
    </p>
    <ol>
      ${items.map(
        (item, index) =>
          html`<li>
            ${
              keys
                ? keys.map((key) =>
                    text(`${id}-${index}-${key}`, humanise(key), isFields(item) ? item[key] : '', (value) =>
                      replace(index, {...(isFields(item) ? item : {}), [key]: value}),
                    ),
                  )
                : text(`${id}-${index}`, `Item ${index + 1}`, item, (value) => replace(index, value))
            }
            <button type="button" class="quiet" @click=${() => set(items.filter((_, i) => i !== index))}>
              Remove<span class="visually-hidden"> item ${index + 1} of ${label}</span>
            </button>
          </li>`,
      )}
    </ol>
    <div class="field__actions">
      <button type="button" class="quiet" @click=${() => set([...items, blank])}>
        Add an item<span class="visually-hidden"> to ${label}</span>
      </button>
      ${
        isOwn
          ? html`<button type="button" class="quiet" @click=${() => set(undefined)}>
              Put back ours<span class="visually-hidden">: ${label}</span>
            </button>`
          : nothing
      }
    </div>
  </fieldset>`;
}

function text(id: string, label: string, given: unknown, input: (value: string) => void) {
  // What is neither text nor a statement is left for the JSON to say.
  const value = ownText(given ?? '');
  return typeof value === 'string'
    ? html`<div class="field">
        <label for=${id}>${label}</label>
        <textarea
          id=${id}
          rows=${Math.min(6, Math.max(1, Math.ceil(value.length / 40)))}
          .value=${live(value)}
          @input=${({target}: Event) => input((target as HTMLTextAreaElement).value)}
        ></textarea>
      </div>`
    : nothing;
}
