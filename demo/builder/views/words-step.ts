import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Builder} from '../builder.js';
import {changedFirst, namesNumbers, widgets} from '../catalogue.js';
import {isFields, type Fields} from '../choice.logic.js';
import {
  at,
  countOwn,
  groupsOf,
  notesOn,
  numberLists,
  ownText,
  pathText,
  withFirst,
  withValue,
  type Field,
  type Group,
  type NumberList,
  type NumberListName,
} from '../words.logic.js';
import {fill} from '../../../src/language/fill.js';
import {msg} from '../language/message.js';
import {listEditor} from './list-editor.js';

export function wordsStep(builder: Builder) {
  const {choice, words, search, problems} = builder;
  if (!words)
    return html`<p class="hint" role="status">
      ${msg('Fetching the words …', {id: 'builder.words.fetching'})}
    </p>`;
  const groups = withFirst(groupsOf(words.content), changedFirst[choice.widget]);
  const own = countOwn(choice.words);
  const sought = search.trim().toLowerCase();
  const shown = sought ? groups.map((group) => found(group, sought)).filter(Boolean) : groups;
  return html`<div class="words-head">
      <div class="field">
        <label for="search">${msg('Find a text', {id: 'builder.words.find'})}</label>
        <input
          id="search"
          type="search"
          autocomplete="off"
          .value=${live(search)}
          @input=${({target}: Event) => builder.setSearch((target as HTMLInputElement).value)}
        />
      </div>
      <p class="hint" role="status">
        ${own ? fill(msg('Of your own: {count}', {id: 'builder.words.own'}), {count: own}) : msg('All ours so far', {id: 'builder.words.allOurs'})}${
          sought
            ? ` · ${fill(msg('Found: {count}', {id: 'builder.words.found'}), {count: count(shown as Group[])})}`
            : ''
        }
      </p>
      ${
        own
          ? html`<button type="button" class="quiet" @click=${() => builder.changeWords({})}>
              ${msg('Put back all of ours', {id: 'builder.words.putBackAll'})}
            </button>`
          : nothing
      }
    </div>
    ${
      problems.length
        ? html`<div class="notice" role="status">
            <b>${msg('Left out of the snippet:', {id: 'builder.words.leftOutOfSnippet'})}</b>
            <ul>
              ${problems.map(({path, message}) => html`<li><code>${path}</code> ${message}.</li>`)}
            </ul>
          </div>`
        : nothing
    }
    ${(shown as Group[]).map((group) => groupView(builder, group, Boolean(sought)))}
    ${sought ? nothing : namesNumbers[choice.widget]?.map((name) => numbers(builder, name))}
    ${sought ? nothing : json(builder)}`;
}

const count = (groups: readonly Group[]): number =>
  groups.reduce((sum, {fields, lists}) => sum + fields.length + lists.length, 0);

function found(group: Group, sought: string): Group | undefined {
  const has = (...texts: readonly string[]) => texts.some((text) => text.toLowerCase().includes(sought));
  const fields = group.fields.filter(({label, ours}) => has(label, ours, group.title));
  const lists = group.lists.filter(({label, ours}) => has(label, JSON.stringify(ours)));
  return fields.length + lists.length ? {...group, fields, lists} : undefined;
}

function groupView(builder: Builder, group: Group, isSearch: boolean) {
  const {choice, openGroups} = builder;
  const own = [...group.fields, ...group.lists].filter(
    ({path}) => at(choice.words, path) !== undefined,
  ).length;
  const isOpen = isSearch || openGroups.has(group.id) || (!group.id && !openGroups.has('!'));
  const texts = group.fields.length + group.lists.length;
  return html`<details
    class="group"
    .open=${live(isOpen)}
    @toggle=${({target}: Event) =>
      isSearch || builder.toggleGroup(group.id, (target as HTMLDetailsElement).open)}
  >
    <summary>
      <span class="group__title">${group.title}</span>
      <span class="count">${fill(msg('Texts: {count}', {id: 'builder.words.texts'}), {count: texts})}</span>
      ${own ? html`<span class="count count--own">${fill(msg('Yours: {count}', {id: 'builder.words.yours'}), {count: own})}</span>` : nothing}
    </summary>
    <div class="group__body">
      ${
        isOpen
          ? html`${group.fields.map((field) => fieldView(builder, field))}
            ${group.lists.map((list) => listEditor(builder, list))}`
          : nothing
      }
    </div>
  </details>`;
}

const rowsFor = (text: string): number => Math.min(8, Math.max(1, Math.ceil(text.length / 42)));

function fieldView(builder: Builder, {path, label, ours, isStatement}: Field): TemplateResult {
  const {words} = builder.choice;
  const given = at(words, path);
  const own = ownText(given);
  const isLeftOut = own === null;
  const value = own ?? (isLeftOut ? '' : ours);
  const id = `words-${pathText(path)}`;
  const set = (text: unknown) => builder.changeWords(withValue(words, path, text));
  const notes = own ? notesOn(own, ours) : [];
  return html`<div class="field text ${given === undefined ? '' : 'is-own'}">
    <label for=${id}>${label}</label>
    <textarea
      id=${id}
      rows=${rowsFor(value)}
      placeholder=${isLeftOut ? msg('Left out', {id: 'builder.words.leftOut'}) : ours}
      aria-describedby="${id}-about"
      .value=${live(value)}
      @input=${({target}: Event) => {
        const text = (target as HTMLTextAreaElement).value;
        set(text === ours ? undefined : text);
      }}
    ></textarea>
    <div class="about" id="${id}-about">
      ${given === undefined ? nothing : html`<p class="ours"><b>${msg('Ours:', {id: 'builder.words.ours'})}</b> ${ours}</p>`}
      ${isStatement && path.length > 1 && given !== undefined && !isLeftOut ? html`<p class="hint">${msg('Shown as yours, without a grade.', {id: 'builder.words.noGrade'})}</p>` : nothing}
      ${own === '' ? html`<p class="note">${msg('Empty: nothing shows here.', {id: 'builder.words.empty'})}</p>` : nothing}
      ${notes.map((note) => html`<p class="note">${note}</p>`)}
    </div>
    <div class="field__actions">
      ${
        given === undefined
          ? nothing
          : html`<button type="button" class="quiet" @click=${() => set(undefined)}>
              ${msg('Put back ours', {id: 'builder.words.putBack'})}<span class="visually-hidden"
                >: ${label}</span
              >
            </button>`
      }
      ${
        isStatement && !isLeftOut
          ? html`<button type="button" class="quiet" @click=${() => set(null)}>
              ${msg('Leave out', {id: 'builder.words.leaveOut'})}<span class="visually-hidden"
                >: ${label}</span
              >
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

/** Written once, they count in every widget that names them, marked as the clinic's own. */
function numbers(builder: Builder, name: NumberListName) {
  const list = numberLists[name];
  const given = builder.choice.words[name];
  const own = isFields(given) ? Object.keys(given).length : 0;
  return html`<details class="group">
    <summary>
      <span class="group__title">${list.title}</span>
      ${own ? html`<span class="count count--own">${fill(msg('Yours: {count}', {id: 'builder.words.yours'}), {count: own})}</span>` : nothing}
    </summary>
    <div
      class="group__body measures ${list.entries.some(([, , ours]) => ours !== undefined) ? '' : 'measures--short'}"
    >
      ${list.about ? html`<p class="hint">${list.about}</p>` : nothing}
      ${list.entries.map((entry) => number(builder, name, list, entry))}
    </div>
  </details>`;
}

function number(
  {choice: {words}, changeWords}: Builder,
  name: NumberListName,
  {unit, least, most, step}: NumberList,
  [id, label, ours]: NumberList['entries'][number],
) {
  const given = at(words, [name, id]);
  const set = (text: string) =>
    changeWords(withValue(words, [name, id], text.trim() === '' ? undefined : Number(text)));
  return html`<div class="measure">
    <label for="${name}-${id}">${label}</label>
    <input
      id="${name}-${id}"
      type="number"
      inputmode=${step < 1 ? 'decimal' : 'numeric'}
      min=${least}
      max=${most}
      step=${step}
      placeholder=${ours ?? ''}
      aria-describedby="${name}-${id}-about"
      .value=${live(given === undefined ? '' : String(given as number))}
      @input=${({target}: Event) => set((target as HTMLInputElement).value)}
    />
    <span class="hint" id="${name}-${id}-about"
      >${unit}${ours === undefined ? nothing : `; ${fill(msg('ours {number}', {id: 'builder.words.oursNumber'}), {number: ours})}`}</span
    >
  </div>`;
}

function json(builder: Builder) {
  const {choice, draft} = builder;
  const text = draft?.text ?? (Object.keys(choice.words).length ? JSON.stringify(choice.words, null, 2) : '');
  const example: Fields = {
    heading: fill(msg('{widget}, in our words', {id: 'builder.words.jsonSample'}), {
      widget: widgets[choice.widget].title,
    }),
  };
  return html`<details class="group">
    <summary>
      <span class="group__title">${msg('Paste or copy as JSON', {id: 'builder.words.json'})}</span>
    </summary>
    <div class="group__body">
      <div class="field">
        <label for="json">${msg('Your words as JSON', {id: 'builder.words.jsonLabel'})}</label>
        <textarea
          id="json"
          class="mono"
          rows="8"
          spellcheck="false"
          placeholder=${JSON.stringify(example, null, 2)}
          aria-describedby="json-about"
          aria-invalid=${draft?.problem ? 'true' : 'false'}
          .value=${live(text)}
          @input=${({target}: Event) => builder.setDraft((target as HTMLTextAreaElement).value)}
        ></textarea>
        <div id="json-about" role="status">
          ${draft?.problem ? html`<p class="problem">${draft.problem}</p>` : nothing}
          ${
            draft && !draft.problem
              ? builder.problems.map(
                  ({path, message}) => html`<p class="problem"><code>${path}</code> ${message}.</p>`,
                )
              : nothing
          }
          <p class="hint">
            ${msg('Objects merge with ours, lists replace ours, null leaves out.', {id: 'builder.words.jsonHint'})}
          </p>
        </div>
      </div>
    </div>
  </details>`;
}
