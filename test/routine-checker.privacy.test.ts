import {addDays, today} from '../src/calendar/dates.js';
import {ingredients} from '../src/widgets/routine-checker/ingredients.js';
import {expect, painted, until} from './support/fixture.js';
import {tellsNothing, type Told} from './conformance/private-widget.js';
import {pack, RoutineCheckerPage, words} from './support/routine-checker.page.js';
import {WatchingPage} from './support/watching-page.js';

const watched = {tag: 'mn-routine-checker', rendered: '.pick'};

/** Everything that is entered below, and every name that is suggested or shown for it. */
const entered = new RegExp(
  [
    ...Object.values(ingredients).flatMap(({inci, synonyms}) => [...inci, ...synonyms]),
    ...Object.values(words.names).map((name) => name.replace(/ *\(.*/, '')),
    ...Object.values(words.advice).map(({title}) => title),
    'Glow juice',
    'retn',
    'ビタミン',
  ]
    // Too short, or words of any page.
    .filter(
      (name) => name.length > 4 && !/^(scent|scented|spf \d+|aroma|prescribed|prescription)$/i.test(name),
    )
    .map((name) => `\\b${name.replace(/[()+.]/g, '\\$&')}\\b`)
    .join('|'),
  'i',
);

const shelfOf = (page: WatchingPage): RoutineCheckerPage => new RoutineCheckerPage(page.root, page.frame);

/** The events of an input method that writes a word, letter by letter, as browsers send them. */
const compose = async (page: WatchingPage, field: HTMLInputElement, text: string) => {
  const {window: inside} = page;
  const common = {bubbles: true, composed: true, cancelable: true};
  const key = (type: string) =>
    field.dispatchEvent(
      new inside.KeyboardEvent(type, {...common, key: 'Process', keyCode: 229, isComposing: true}),
    );
  field.dispatchEvent(new inside.CompositionEvent('compositionstart', {...common, data: ''}));
  for (let length = 1; length <= text.length; length++) {
    const data = text.slice(0, length);
    key('keydown');
    field.dispatchEvent(new inside.CompositionEvent('compositionupdate', {...common, data}));
    for (const type of ['beforeinput', 'input']) {
      if (type === 'input') field.value = data;
      field.dispatchEvent(
        new inside.InputEvent(type, {
          ...common,
          data,
          inputType: 'insertCompositionText',
          isComposing: true,
        }),
      );
    }
    key('keyup');
    await painted();
  }
  field.dispatchEvent(new inside.CompositionEvent('compositionend', {...common, data: text}));
  await painted();
};

async function tell(page: WatchingPage): Promise<void> {
  const shelf = shelfOf(page);
  // By keyboard: a suggestion, a misspelling, something that is not known.
  await page.enter();
  await shelf.tabTo(shelf.field);
  await shelf.type('Glow juice');
  await shelf.type('salycilic acid');
  await shelf.press(...'retn', 'ArrowDown', 'Enter');
  await until(() => shelf.products.includes('Retinol'), 'the suggestion is taken');
  page.window.readElement(page.widget);
  // With an input method.
  await compose(page, shelf.field, 'ビタミンC');
  await compose(page, shelf.field, 'tretinoin');
  await shelf.press('Escape', 'Enter');
  await until(() => shelf.products.includes('Tretinoin'), 'what was composed is taken');
  // By mouse: picks, a suggestion, a removal.
  await shelf.point(shelf.pick('benzoyl-peroxide'));
  await shelf.point(shelf.field);
  await until(() => shelf.isOpen, 'suggestions are there');
  await shelf.point(shelf.options.find((option) => option.textContent.includes('Azelaic'))!);
  await until(() => shelf.products.includes('Azelaic acid'), 'the suggestion is taken');
  await shelf.point(shelf.button('Remove Retinol'));
  // A whole list, and a date.
  await shelf.paste(pack);
  await shelf.date(addDays(today(), 30));
  page.window.readElement(page.widget);
  await shelf.point(shelf.button(words.found.clear));
}

const told: Told = {
  watched,
  secret: entered,
  tell,
  variants: [['tretinoin', 'isotretinoin'], ['glycerin'], ['Glow juice', 'hydroquinone']].map(
    (names) => async (page) => {
      const shelf = shelfOf(page);
      await page.enter();
      await shelf.tabTo(shelf.field);
      for (const name of names) await shelf.type(name);
    },
  ),
  events: ['mn-check'],
  part: 'plan',
};
for (const from of ['/cdn', '/src/define/routine-checker.ts']) tellsNothing(from, told);

describe('the page that watches the checker', () => {
  it('would notice', async () => {
    const page = await WatchingPage.open('/cdn', watched);
    const {notes} = page;
    for (const list of Object.values(notes) as string[][]) list.length = 0;
    const field = page.document.querySelector('input')!;
    field.dispatchEvent(
      new page.window.CompositionEvent('compositionupdate', {
        bubbles: true,
        composed: true,
        data: 'tretinoin',
      }),
    );
    page.widget.setAttribute('data-shelf', 'retinol');
    page.widget.dispatchEvent(new page.window.CustomEvent('mn-check', {bubbles: true, detail: 'Glow juice'}));
    await painted();
    const told = notes.events.filter((event) => entered.test(event)).map((event) => event.split(' ')[0]);
    expect(told).to.include('compositionupdate').and.to.include('mn-check');
    expect(notes.changes.join()).to.include('data-shelf');
  });
});
