/* A list of a widget, item by item. A clinic's own replaces ours as a whole, so a first change takes all of ours over. */
import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Group} from '../../../src/widgets/prep-quiz/prep-quiz-list.logic.js';
import type {Builder} from '../builder.js';
import {isFields} from '../choice.logic.js';
import {at, blankItem, ownText, pathText, withValue, type List, type Shape} from '../words.logic.js';
import {fill} from '../../../src/language/fill.js';
import {msg, spokenNames} from '../language/message.js';
import {nameOf} from '../word-names.js';
import {checkbox, menu} from './fields.js';

type Noun = 'item' | 'question' | 'answer';

const addition = spokenNames<Noun>({
  item: () => msg('Add an item', {id: 'builder.list.addItem'}),
  question: () => msg('Add a question', {id: 'builder.list.addQuestion'}),
  answer: () => msg('Add an answer', {id: 'builder.list.addAnswer'}),
});

const removal = spokenNames<Noun>({
  item: () => msg('Remove item', {id: 'builder.list.removeItem'}),
  question: () => msg('Remove question', {id: 'builder.list.removeQuestion'}),
  answer: () => msg('Remove answer', {id: 'builder.list.removeAnswer'}),
});

interface Items {
  readonly id: string;
  /** What the list is called, and where it stands, for those who hear it alone. */
  readonly label: string;
  readonly items: readonly unknown[];
  readonly shape: Shape | undefined;
  /** What one of them is called. */
  readonly noun: Noun;
  /** The key that it stands under inside an item, with its dot. */
  readonly under?: string;
  readonly set: (next: readonly unknown[]) => void;
}

export function listEditor(builder: Builder, {path, label, ours, shape}: List) {
  const {words} = builder.choice;
  const given = at(words, path);
  const items: readonly unknown[] = Array.isArray(given) ? given : given === null ? [] : ours;
  const isOwn = given !== undefined;
  const id = `words-${pathText(path)}`;
  const set = (next: readonly unknown[] | undefined) =>
    builder.changeWords(
      withValue(words, path, next && JSON.stringify(next) === JSON.stringify(ours) ? undefined : next),
    );
  return html`<fieldset class="list ${isOwn ? 'is-own' : ''}" id=${id}>
    <legend>
      ${label}
      <span class="count"
        >${fill(msg('Items: {count}', {id: 'builder.list.items'}), {count: items.length})}</span
      >
    </legend>
    ${
      ours.length
        ? html`<p class="hint">
            ${msg('A list is yours or ours as a whole: change one item, and all of it shows as yours, without grades.', {id: 'builder.list.hint'})}
          </p>`
        : nothing
    }
    ${itemsView(
      {id, label, items, shape, set, noun: path.at(-1) === 'own' ? 'question' : 'item'},
      isOwn
        ? html`<button type="button" class="quiet" @click=${() => set(undefined)}>
            ${msg('Put back ours', {id: 'builder.words.putBack'})}<span class="visually-hidden"
              >: ${label}</span
            >
          </button>`
        : nothing,
    )}
  </fieldset>`;
}

function itemsView({id, label, items, shape, noun, under, set}: Items, more: unknown = nothing): unknown {
  const replace = (index: number, item: unknown) => set(items.map((one, i) => (i === index ? item : one)));
  return html`<ol>
      ${items.map(
        (item, index) =>
          html`<li>
            ${
              shape
                ? itemView(
                    `${id}-${index}`,
                    `${label} ${index + 1}`,
                    item,
                    shape,
                    (next) => replace(index, next),
                    under,
                  )
                : text(
                    `${id}-${index}`,
                    fill(msg('Item {number}', {id: 'builder.list.item'}), {number: index + 1}),
                    item,
                    (value) => replace(index, value),
                  )
            }
            <button type="button" class="quiet" @click=${() => set(items.filter((_, i) => i !== index))}>
              ${removal[noun]}<span class="visually-hidden">: ${label}, ${index + 1}</span>
            </button>
          </li>`,
      )}
    </ol>
    <div class="field__actions">
      <button type="button" class="quiet" @click=${() => set([...items, blankItem(shape)])}>
        ${addition[noun]}<span class="visually-hidden">: ${label}</span>
      </button>
      ${more}
    </div>`;
}

/** What some keys of an item hold, where their names would not tell a clinic. */
const titles: Readonly<Record<string, string>> = spokenNames<string>({
  several: () => msg('More than one answer may be chosen', {id: 'builder.list.several'}),
  options: () => msg('Answers', {id: 'builder.list.answers'}),
  'options.label': () => msg('Answer', {id: 'builder.list.answer'}),
  'options.group': () => msg('Where on the patient’s list', {id: 'builder.list.group'}),
  'options.text': () => msg('What to do then', {id: 'builder.list.text'}),
});

const groupTitles = spokenNames<Group>({
  callFirst: () => msg('Call first', {id: 'builder.list.callFirst'}),
  tellClinic: () => msg('Tell your clinic', {id: 'builder.list.tellClinic'}),
  doBefore: () => msg('Do before', {id: 'builder.list.doBefore'}),
});

function itemView(
  id: string,
  label: string,
  given: unknown,
  shape: Shape,
  set: (item: unknown) => void,
  under = '',
): unknown {
  const item = isFields(given) ? given : {};
  return Object.entries(shape).map(([key, kind]) => {
    const title = titles[under + key] ?? nameOf(key);
    const value = item[key];
    const change = (next: unknown) => set({...item, [key]: next});
    if (kind === 'text') return text(`${id}-${key}`, title, value, change);
    if (kind === 'switch') return checkbox(title, value === true, change);
    if (kind === 'group')
      return menu({
        id: `${id}-${key}`,
        label: title,
        value: typeof value === 'string' ? value : '',
        options: [['', msg('Nowhere', {id: 'builder.list.nowhere'})], ...Object.entries(groupTitles)],
        change,
      });
    return html`<fieldset class="list">
      <legend>${title}</legend>
      ${itemsView({
        id: `${id}-${key}`,
        label: `${title}: ${label}`,
        items: Array.isArray(value) ? value : [],
        shape: kind,
        under: `${key}.`,
        noun: key === 'options' ? 'answer' : 'item',
        set: change,
      })}
    </fieldset>`;
  });
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
