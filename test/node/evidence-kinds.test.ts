/* How a statement is known, who has checked it, and that a reader can find what it rests on. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {fullDots, shownKind} from '../../src/evidence/evidence-kind.js';
import {clinicReview} from '../../src/evidence/review.js';
import {citation, incompleteness, type Source} from '../../src/evidence/source.js';
import {sources} from '../../src/evidence/sources.js';
import {claimProblems} from '../../scripts/content-rules.js';

const paper: Source = {
  authors: 'Alam M, Han S, et al.',
  year: 2014,
  title: 'A trial',
  journal: 'J Skin 1:2–3',
  href: 'https://doi.org/10.1000/1',
  basis: 'read',
};

test('a grade is one to four dots; a law and a measurement have none', () => {
  assert.deepEqual((['D', 'C', 'B', 'A'] as const).map(fullDots), [1, 2, 3, 4]);
  assert.equal(fullDots('law'), undefined);
  assert.equal(fullDots('measured'), undefined);
});

test('a claim that rests on animals alone says so, whatever its grade; one that rests on people too does not', () => {
  const known = {rats: {...paper, studied: 'animals' as const}, people: paper};
  const of = (...ids: string[]) => shownKind({grade: 'C', sources: ids as never}, known);
  assert.equal(of('rats'), 'animals');
  assert.equal(of('rats', 'people'), 'C');
  assert.equal(of('people'), 'C');
  assert.equal(sources['kalluri-2011'].studied, 'animals');
});

test('the two kinds beside the grades are accepted', () => {
  const claim = {id: 'a.b', text: 'A law says so.', sources: ['scotland-2026'], reviewed: '2026-11'} as const;
  const now = new Date('2026-11-29');
  for (const grade of ['law', 'measured'] as const)
    assert.deepEqual(claimProblems({...claim, grade}, now), []);
});

test('a source is refused for each thing that a reader needs to find it', () => {
  assert.deepEqual(incompleteness(paper), []);
  assert.deepEqual(incompleteness({...paper, title: ' '}), ['has no title']);
  assert.deepEqual(incompleteness({...paper, authors: ''}), ['has no authors']);
  assert.deepEqual(incompleteness({...paper, journal: ''}), ['has no journal']);
  assert.deepEqual(incompleteness({...paper, year: 0}), ['has no year']);
  assert.deepEqual(incompleteness({...paper, href: 'http://x.org'}), ['links to something else than https']);
  const unlinked: Source = {...paper};
  delete (unlinked as {href?: string}).href;
  assert.deepEqual(incompleteness(unlinked), ['has neither a link nor a reason for none']);
  assert.deepEqual(incompleteness({...unlinked, unlinked: 'A printed book.'}), []);
});

test('a citation is written once, without two full stops', () => {
  assert.equal(citation(paper), 'Alam M, Han S, et al. A trial. J Skin 1:2–3, 2014.');
  assert.match(citation({...paper, title: 'A trial?'}), / A trial\? J Skin/);
});

test('who reviewed it at a clinic: a name, and a month where the date is one', () => {
  assert.equal(clinicReview('', '2026-11'), undefined);
  assert.equal(clinicReview('  ', ''), undefined);
  assert.deepEqual(clinicReview(' Dr A. Okafor ', '2026-11-03'), {by: 'Dr A. Okafor', month: '2026-11'});
  assert.deepEqual(clinicReview('Dr A. Okafor', '2026-11'), {by: 'Dr A. Okafor', month: '2026-11'});
  for (const date of ['', 'last week', '2026-13', '11/2026'])
    assert.equal(clinicReview('Dr A. Okafor', date)?.month, undefined, date);
});
