/* The pieces of a list from a pack: where one name ends and the next begins. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {plainly, readList} from '../../src/widgets/routine-checker/routine-checker-pieces.logic.js';

const pieces = (text: string) => readList(text).map(({written}) => written);
const ways = (text: string) =>
  readList(text).map((piece) => piece.ways.map((way) => way.map((name) => name.trim())));

const table = (rows: Readonly<Record<string, readonly string[]>>) => {
  for (const [text, expected] of Object.entries(rows)) assert.deepEqual(pieces(text), expected, text);
};

test('lists in every kind of mark', () => {
  table({
    'Aqua\rGlycerin\rRetinol': ['Aqua', 'Glycerin', 'Retinol'],
    'Aq\u0001ua, Gly\u0002cerin': ['Aqua', 'Glycerin'],
    '水；グリセリン；レチノール': ['水', 'グリセリン', 'レチノール'],
    '全成分：水、グリセリン': ['水', 'グリセリン'],
    'Aqua / Glycerin / Retinol': ['Aqua', 'Glycerin', 'Retinol'],
    'Aqua - Glycerin – Retinol': ['Aqua', 'Glycerin', 'Retinol'],
    'Aqua + Glycerin + Retinol': ['Aqua', 'Glycerin', 'Retinol'],
    'skin + me': ['skin + me'],
    'Squalane, Mica, Glycerin, Aqua / Water / Eau': ['Squalane', 'Mica', 'Glycerin', 'Aqua / Water / Eau'],
    'a, Aqua': ['Aqua'],
    'Aqua<br>Glycerin<br/>Retinol': ['Aqua', 'Glycerin', 'Retinol'],
    '<p class="inci">Aqua, Citral</p>Mica': ['Aqua', 'Citral', 'Mica'],
    '-- Retinol\n-- Aqua\n-- Citral': ['Retinol', 'Aqua', 'Citral'],
    'Aqua, Retinol..': ['Aqua', 'Retinol'],
    'Mica(CI 77891, Aqua': ['Mica CI 77891', 'Aqua'],
  });
});

test('full stops end a name where a new one begins', () => {
  table({
    'Aqua, Retinol. Parfum': ['Aqua', 'Retinol', 'Parfum'],
    'Aqua, Retinol.  Parfum': ['Aqua', 'Retinol', 'Parfum'],
    'Aqua, Retinol. (Parfum), Citral': ['Aqua', 'Retinol', '(Parfum)', 'Citral'],
    'Aqua, Retinol.\nParfum, Citral': ['Aqua', 'Retinol', 'Parfum', 'Citral'],
    'Alc. Denat, Aqua': ['Alc. Denat', 'Aqua'],
    'Glycerin. and more, Aqua': ['Glycerin. and more', 'Aqua'],
    'Glycol.ext, Aqua': ['Glycol.ext', 'Aqua'],
    '水、グリセリン。香料、レチノール': ['水', 'グリセリン', '香料', 'レチノール'],
  });
});

test('lines: a narrow pack breaks names, an empty line and a new bullet do not', () => {
  table({
    'Aqua, Sodium\nHyaluronate, Retinol\n \n': ['Aqua', 'Sodium Hyaluronate', 'Retinol'],
    'Aqua, Sodium\nHyaluronate\nCrosspolymer-2, Retinol, Citral': [
      'Aqua',
      'Sodium Hyaluronate Crosspolymer-2',
      'Retinol',
      'Citral',
    ],
    'Aqua, Acrylates/\nC10-30 Alkyl Acrylate, Retinol': [
      'Aqua',
      'Acrylates/ C10-30 Alkyl Acrylate',
      'Retinol',
    ],
    'Aqua, Citral, Linalool\n*from organic farming': ['Aqua', 'Citral', 'Linalool'],
    'Aqua, Glycerin, Citral\n\n\nRetinol, Mica': ['Aqua', 'Glycerin', 'Citral', 'Retinol', 'Mica'],
  });
});

test('footnotes name nothing, a name with a mark does', () => {
  for (const note of [
    '*organic',
    '* from natural origin',
    '**Component of essential oils',
    '*Constituents of essential oils',
    '†certified',
    '‡ organic farming',
    '*naturally occurring in oils',
    "*issu de l'agriculture biologique",
    '*da agricoltura biologica',
    '*d’origine naturelle',
    '°natürlicher Bestandteil ätherischer Öle',
    '*aus ätherischen Ölen',
  ])
    assert.deepEqual(pieces(`Aqua, Citral,  ${note}, Mica`), ['Aqua', 'Citral', 'Mica'], note);
  table({
    'Aqua, Citral.  *from organic farming': ['Aqua', 'Citral'],
    'Retinol* from organic farming, Aqua': ['Retinol from organic farming', 'Aqua'],
    'Aqua, *Citral': ['Aqua', 'Citral'],
  });
});

test('what stands before a list, or may be in it', () => {
  table({
    'Vitamin: Retinol, Aqua': ['Vitamin: Retinol', 'Aqua'],
    'Ingredients (INCI): Aqua, Retinol': ['Aqua', 'Retinol'],
    'Mica, + / - CI 77891': ['Mica', 'CI 77891'],
    'Mica+/-CI 77891': ['Mica', 'CI 77891'],
    'Mica. Peut contenir : CI 77891': ['Mica', 'CI 77891'],
    'Mica, Retinol Please note that it may tingle': ['Mica', 'Retinol', 'Please note that it may tingle'],
    'The active substance is adapalene. The other ingredients are carbomer, glycerol': [
      'adapalene',
      'carbomer',
      'glycerol',
    ],
    'Wirkstoff: Benzoylperoxid. 1 g Gel enthält 50 mg Benzoylperoxid. Sonstige Bestandteile: Carbomer': [
      'Benzoylperoxid',
      '50 mg Benzoylperoxid',
      'Carbomer',
    ],
    '1g of gel contains adapalene, carbomer': ['adapalene', 'carbomer'],
    'Each gramme of gel contains: adapalene, carbomer': ['adapalene', 'carbomer'],
    'Un gramme de gel contient : adapalène, carbomère': ['adapalène', 'carbomère'],
    '1 ml drops contain adapalene, carbomer': ['adapalene', 'carbomer'],
  });
  assert.equal(plainly('Night Cream Ingredients\nAqua'), 'Night Cream Ingredients:\nAqua');
});

test('a name and its other names', () => {
  assert.deepEqual(ways('水／エタノール'), [[['水', 'エタノール']]]);
  assert.deepEqual(ways('Tocopheryl(Vitamin E)Acetate'), [[['Tocopheryl Acetate'], ['Vitamin E']]]);
  assert.deepEqual(ways('Acrylates Copolymer, Aqua'), [[[]], [['Aqua']]]);
});

test('a name is shown up to a length', () => {
  assert.equal(pieces(`${'x'.repeat(300)}, Aqua`)[0], 'x'.repeat(300));
  assert.equal(pieces(`${'x'.repeat(298)} ${'y'.repeat(9)}, Aqua`)[0], `${'x'.repeat(298)}…`);
});
