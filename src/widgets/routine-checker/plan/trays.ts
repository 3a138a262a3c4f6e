import {html, nothing, type TemplateResult} from 'lit';
import {bottle, type BottleShape} from '../../../illustrations/bottles.js';
import {fill} from '../../../language/fill.js';
import type {IngredientFamily, IngredientId} from '../ingredients.js';
import {ingredients} from '../product-names.js';
import type {CheckerContent} from './plan.content.js';
import {nameOf} from './plan.text.js';
import {groupIcon} from './tray-icons.js';
import type {Check, Group} from '../routine-checker.logic.js';

/** The bottle that such a product mostly comes in. All others come in a tube. */
const shapes: Readonly<Partial<Record<IngredientFamily, BottleShape>>> = {
  aha: 'pump',
  alcohol: 'spray',
  bakuchiol: 'dropper',
  bha: 'pump',
  copper: 'dropper',
  fragrance: 'spray',
  gentle: 'jar',
  hydroquinone: 'prescription',
  isotretinoin: 'prescription',
  pha: 'pump',
  prescribed: 'prescription',
  'prescribed-retinoid': 'prescription',
  propolis: 'jar',
  sunscreen: 'stick',
  'vitamin-c': 'dropper',
};

export interface Tray {
  readonly group: Group;
  readonly checked: Check;
  readonly words: CheckerContent;
  readonly heading: (text: string, below: number) => TemplateResult;
  readonly remove: (id: IngredientId, event: Event) => void;
}

/** One of the three trays that a shelf is sorted into: its products side by side, to take off again. */
export function tray({group, checked, words, heading, remove}: Tray): TemplateResult {
  const {groups: headings, result, advice} = words;
  const {detail: askPrescriber} = advice.prescribed;
  const asksPrescriber = checked.ask.some((row) => advice[row.advice].detail.text === askPrescriber.text);
  const note =
    group === 'ask'
      ? asksPrescriber && askPrescriber.text
      : group === 'pause' &&
        [!asksPrescriber && result.prescribed, result.ifToldToKeep].filter(Boolean).join(' ');
  return html`<section class="group group-${group}" aria-labelledby="group-${group}">
    <div class="tray-head">
      ${groupIcon(group)}
      <div id="group-${group}">${heading(headings[group].heading, 2)}</div>
    </div>
    <ul class="products" role="list">
      ${checked[group].flatMap(({ids}) => ids).map((id) => product(id, words, remove))}
    </ul>
    ${note ? html`<p class="small">${note}</p>` : nothing}
  </section>`;
}

const product = (id: IngredientId, words: CheckerContent, remove: Tray['remove']) => {
  const name = nameOf(id, words);
  return html`<li class="product">
    ${bottle(shapes[ingredients[id].family] ?? 'tube')}
    <span class="product-name small">${name}</span>
    <button class="button remove" part="button" type="button" .onclick=${(event: Event) => remove(id, event)}>
      <span class="visually-hidden">${fill(words.found.remove, {thing: name})}</span>
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M7 7l10 10M17 7L7 17"></path></svg>
    </button>
  </li>`;
};
