import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {Disclosures} from '../../src/widgets/faq/disclosures.logic.js';
import type {Section} from '../../src/widgets/faq/faq.logic.js';

const section = (id: string, ...questions: string[]): Section => ({
  id,
  title: id,
  items: questions.map((question) => ({id: question, question})),
});
const about = section('about', 'what', 'age');
const care = section('care', 'risks', 'after');
const sections = [about, care];

describe('the sections of a long list', () => {
  let disclosures: Disclosures;
  const openSections = () => sections.filter((one) => disclosures.isOpen(one)).map(({id}) => id);
  const builtSections = () => sections.filter((one) => disclosures.isBuilt(one)).map(({id}) => id);
  beforeEach(() => {
    disclosures = new Disclosures();
    disclosures.isLong = true;
  });

  it('are folded and not built at first; those of a short one are open', () => {
    assert.deepEqual([openSections(), builtSections()], [[], []]);
    disclosures.isLong = false;
    assert.deepEqual(
      [openSections(), builtSections()],
      [
        ['about', 'care'],
        ['about', 'care'],
      ],
    );
  });

  it('open with a question of theirs, and stay open when it is closed', () => {
    disclosures.open(sections, ['risks']);
    assert.deepEqual([openSections(), builtSections()], [['care'], ['care']]);
    assert.ok(disclosures.hasOpen('risks'));
    disclosures.toggle('risks', false);
    assert.ok(!disclosures.hasOpen('risks'));
    assert.deepEqual(openSections(), ['care']);
  });

  it('leave the other questions open where one is closed', () => {
    disclosures.open(sections, ['risks', 'after']);
    disclosures.toggle('risks', false);
    assert.ok(disclosures.hasOpen('after'));
  });

  it('can be built before they are opened', () => {
    disclosures.build('care');
    assert.deepEqual([openSections(), builtSections()], [[], ['care']]);
  });

  it('are open as long as nobody says that the list is long', () => {
    disclosures = new Disclosures();
    assert.deepEqual(openSections(), ['about', 'care']);
  });

  it('keep what a find in the page has marked, until they are folded', () => {
    disclosures.fold('care', true);
    assert.deepEqual([openSections(), builtSections()], [['care'], []]);
    disclosures.fold('care', false);
    assert.deepEqual([openSections(), builtSections()], [[], ['care']]);
  });

  it('open for a search, and fold after it where no question is open', () => {
    disclosures.fold('about', true);
    disclosures.search(sections, true);
    assert.deepEqual(openSections(), ['about', 'care']);
    disclosures.fold('about', false);
    assert.deepEqual(openSections(), ['care'], 'a patient may fold one meanwhile');
    disclosures.toggle('after', true);
    disclosures.search(sections, false);
    assert.deepEqual([openSections(), builtSections()], [['care'], ['about', 'care']]);
  });

  it('are folded with all their questions at once', () => {
    disclosures.open(sections, ['what', 'risks']);
    disclosures.closeAll();
    assert.deepEqual(openSections(), []);
    assert.ok(!disclosures.hasOpen('what'));
  });
});

describe('the questions of a list', () => {
  it('have their whole answers once they are asked for, not where a find in the page has opened them', () => {
    const disclosures = new Disclosures();
    disclosures.open(sections, ['risks']);
    disclosures.buildQuestion('what');
    disclosures.toggle('after', true);
    const built = sections.flatMap(({items}) => items).filter(({id}) => disclosures.hasBuilt(id));
    assert.deepEqual(
      built.map(({id}) => id),
      ['what', 'risks'],
    );
  });

  it('are all open where each of them is, and each section', () => {
    const disclosures = new Disclosures();
    disclosures.isLong = true;
    const areOpen = () => disclosures.areOpen(sections, care.items);
    disclosures.open([care], ['risks']);
    assert.ok(!areOpen(), 'a question is closed, and a section');
    disclosures.open([care], ['after']);
    assert.ok(!areOpen(), 'a section is closed');
    disclosures.fold('about', true);
    assert.ok(areOpen());
    disclosures.toggle('after', false);
    assert.ok(!areOpen(), 'a question is closed');
  });
});
