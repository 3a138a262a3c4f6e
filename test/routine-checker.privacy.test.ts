import {resetMouse} from '@web/test-runner-commands';
import {addDays, today} from '../src/calendar/dates.js';
import {ingredients} from '../src/widgets/routine-checker/ingredients.js';
import {isChromium} from './support/engine.js';
import {expect, painted, until} from './support/fixture.js';
import {pack, Shelf, words} from './support/shelf.js';
import {WatchingPage} from './support/watching-page.js';

/*
 * What a script on the page can learn of what is entered: nothing that the checker says, asks for, stores or leaves in
 * reach. What no element can prevent is listed in prep-quiz.privacy.test.ts.
 */

const watched = {page: 'privacy-checker', tag: 'mn-routine-checker', rendered: '.pick'};

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

for (const [where, from] of [
  ['as built', '/cdn'],
  ['from its sources', '/src/define/routine-checker.ts'],
] as const) {
  describe(`<mn-routine-checker>, ${where}, on a page that watches`, () => {
    beforeEach(() => resetMouse());

    const open = async () => {
      const page = await WatchingPage.open(from, watched);
      await page.calm();
      const shelf = new Shelf(page.window.roots.get(page.quiz)!, page.frame);
      return {page, shelf};
    };
    const enter = async (page: WatchingPage, shelf: Shelf) => {
      const before = page.document.getElementById('before')!;
      await shelf.point(before);
      await until(() => page.document.activeElement === before, 'the page has the focus');
    };
    /** What the browser keeps for the page, and where it says that the page is. */
    const kept = async ({window: page, document: {cookie, title}}: WatchingPage) => ({
      local: {...page.localStorage},
      session: {...page.sessionStorage},
      cookie,
      databases: await page.indexedDB.databases?.(),
      caches: await page.caches?.keys(),
      address: page.location.href,
      visited: page.history.length,
      title,
      state: page.history.state as unknown,
    });

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

    it('tells nothing, stores nothing and leaves nothing in reach', async () => {
      const {page, shelf} = await open();
      const before = await kept(page);
      const {notes} = page;
      const told: unknown[] = [];
      const hear = ({data}: MessageEvent) => told.push(data);
      addEventListener('message', hear);

      // By keyboard: a suggestion, a misspelling, something that is not known.
      await enter(page, shelf);
      await shelf.tabTo(shelf.field);
      await shelf.type('Glow juice');
      await shelf.type('salycilic acid');
      await shelf.press(...'retn', 'ArrowDown', 'Enter');
      await until(() => shelf.chips.includes('Retinol'), 'the suggestion is taken');
      page.window.readElement(page.quiz);
      // With an input method.
      await compose(page, shelf.field, 'ビタミンC');
      await compose(page, shelf.field, 'tretinoin');
      await shelf.press('Escape', 'Enter');
      await until(() => shelf.chips.includes('Tretinoin'), 'what was composed is taken');
      // By mouse: picks, a suggestion, a removal.
      await shelf.point(shelf.pick('benzoyl-peroxide'));
      await shelf.point(shelf.field);
      await until(() => shelf.isOpen, 'suggestions are there');
      await shelf.point(shelf.options.find((option) => option.textContent.includes('Azelaic'))!);
      await until(() => shelf.chips.includes('Azelaic acid'), 'the suggestion is taken');
      await shelf.point(shelf.button('Remove Retinol'));
      // A whole list, and a date.
      await shelf.paste(pack);
      await shelf.date(addDays(today(), 30));
      page.window.readElement(page.quiz);
      await shelf.point(shelf.button(words.found.clear));
      await painted();
      removeEventListener('message', hear);

      expect(notes.acts, 'requests by script, storage, messages, console').to.deep.equal([]);
      expect(notes.changes, 'changes of the document').to.deep.equal([]);
      expect(notes.reached, 'nodes within reach').to.deep.equal([]);
      expect(told, 'messages to the page around').to.deep.equal([]);
      expect(await kept(page)).to.deep.equal(before);

      expect(notes.events.length, 'the page was listening').to.be.greaterThan(50);
      expect(notes.events.filter((event) => entered.test(event))).to.deep.equal([]);
      const types = new Set(notes.events.map((event) => event.split(' ')[0]));
      for (const type of [
        'input',
        'beforeinput',
        'change',
        'submit',
        'keypress',
        'compositionstart',
        'compositionupdate',
        'compositionend',
        'textInput',
        'paste',
        'copy',
      ])
        expect(types.has(type), type).to.equal(false);
      const keys = notes.events.filter((event) => /^key(down|up) /.test(event));
      expect(keys.filter((event) => !/\bkey=(Tab|Escape)\b/.test(event))).to.deep.equal([]);
      const own = notes.events.filter((event) => /^mn-\S+ at document/.test(event));
      expect(own.map((event) => event.split(' ')[0])).to.deep.equal(['mn-check']);
      expect(own[0]).to.match(/\bdetail=null\b/);
    });

    // What is sent to patients.
    if (from !== '/cdn' || !isChromium) return;

    it('looks and asks the same, whatever is entered', async () => {
      const seen = [];
      for (const names of [['tretinoin', 'isotretinoin'], ['glycerin'], ['Glow juice', 'hydroquinone']]) {
        const {page, shelf} = await open();
        await enter(page, shelf);
        await shelf.tabTo(shelf.field);
        for (const name of names) await shelf.type(name);
        seen.push({requests: page.requests, element: page.window.readElement(page.quiz)});
        page.frame.remove();
      }
      const [first, ...others] = seen;
      expect(first!.element.length, 'there is something to read').to.be.greaterThan(100);
      for (const other of others) {
        expect(other.element).to.deep.equal(first!.element);
        // Files that come beside the paint come in whatever order.
        expect([...other.requests].sort()).to.deep.equal([...first!.requests].sort());
      }
      expect(first!.requests.filter((path) => !/^\/(cdn|hosts)\//.test(path))).to.deep.equal([]);
      expect(first!.requests.join(), 'the rest came from the same folder').to.include('routine-checker-rest');
    });
  });
}

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
    page.quiz.setAttribute('data-shelf', 'retinol');
    page.quiz.dispatchEvent(new page.window.CustomEvent('mn-check', {bubbles: true, detail: 'Glow juice'}));
    await painted();
    const told = notes.events.filter((event) => entered.test(event)).map((event) => event.split(' ')[0]);
    expect(told).to.include('compositionupdate').and.to.include('mn-check');
    expect(notes.changes.join()).to.include('data-shelf');
  });
});
