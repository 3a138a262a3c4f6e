import assert from 'node:assert/strict';
import test from 'node:test';
import {
  ingredients,
  lookAlikes,
  type Ingredient,
  type IngredientId,
} from '../../src/widgets/routine-checker/ingredients.js';
import {distance} from '../../src/widgets/routine-checker/routine-checker-distance.logic.js';
import {nearest, normalise} from '../../src/widgets/routine-checker/routine-checker-match.logic.js';
import {findPrinted, readPack} from '../../src/widgets/routine-checker/routine-checker-pack.logic.js';
import {readList} from '../../src/widgets/routine-checker/routine-checker-pieces.logic.js';
import {
  longestText,
  merge,
  readShelf,
} from '../../src/widgets/routine-checker/routine-checker-shelf.logic.js';
import {isList} from '../../src/widgets/routine-checker/routine-checker-phrases.logic.js';
import {readTyped} from '../../src/widgets/routine-checker/routine-checker-typed.logic.js';
import {withPartContent} from '../../src/widgets/routine-checker/plan/plan.content.js';
import {routineCheckerContent} from '../../src/widgets/routine-checker/routine-checker.content.js';
import {buildIndex} from '../support/product-index.js';

const {names} = withPartContent(routineCheckerContent());
const index = buildIndex(names);
const ids = Object.keys(ingredients) as IngredientId[];
const kind = (id: IngredientId): Ingredient => ingredients[id];

const typed = (text: string) =>
  merge([], readTyped(text, index))
    .filter(({verdict}) => verdict === 'ingredient' || verdict === 'unknown')
    .map(({ingredient}) => ingredient ?? '?');
const printed = (text: string) => findPrinted(text, index).map(({id}) => id);

test('every ingredient has a name to show, and is found by all of its names', () => {
  assert.deepEqual(Object.keys(names).sort(), [...ids].sort());
  const taken = new Map<string, IngredientId>();
  for (const id of ids) {
    const {inci, synonyms, typed: onlyTyped} = kind(id);
    for (const name of [...inci, ...synonyms, names[id]]) {
      assert.ok(normalise(name), id);
      assert.equal(taken.get(normalise(name)) ?? id, id, `${name} is the name of two`);
      taken.set(normalise(name), id);
      assert.deepEqual(typed(name), [id], name);
      if (!onlyTyped) assert.deepEqual(printed(name), [id], name);
    }
    for (const name of [...inci, ...synonyms]) assert.equal(name, normalise(name), 'is written as compared');
  }
});

test('cosmetic retinoids, prescribed ones and bakuchiol are told apart', () => {
  for (const id of ['retinol', 'retinal', 'retinyl-palmitate', 'hydroxypinacolone-retinoate'] as const)
    assert.equal(ingredients[id].family, 'retinoid');
  for (const id of ['tretinoin', 'adapalene', 'tazarotene'] as const)
    assert.equal(ingredients[id].family, 'prescribed-retinoid');
  assert.equal(ingredients.bakuchiol.family, 'bakuchiol');
  for (const id of ['hydroquinone', 'azelaic-acid', 'kojic-acid', 'arbutin', 'copper-peptides'] as const)
    assert.ok(['hydroquinone', 'brightening', 'copper'].includes(ingredients[id].family), id);
});

/** What people type, and what packs say. */
const strings: readonly [text: string, id: IngredientId | '?'][] = [
  ['Retinol', 'retinol'],
  ['RETINOL', 'retinol'],
  ['retnol', 'retinol'],
  ['retinoll', 'retinol'],
  ['Retinol 0.3%', 'retinol'],
  ['retinol serum', 'retinol'],
  ['my retinol night cream', 'retinol'],
  ['retinaldehyd', 'retinal'],
  ['Retinyl Palmitate', 'retinyl-palmitate'],
  ['retinylpalmitate', 'retinyl-palmitate'],
  ['retinil palmitate', 'retinyl-palmitate'],
  ['Retinyl Sunflowerseedate', 'retinyl-ester'],
  ['hydroxypinacolone retinoate', 'hydroxypinacolone-retinoate'],
  ['hydroxypinacalone retinoat', 'hydroxypinacolone-retinoate'],
  ['tretinoin', 'tretinoin'],
  ['tretinion', 'tretinoin'],
  ['trentinoin 0,05 %', 'tretinoin'],
  ['adapaline', 'adapalene'],
  ['Adapalene gel 0.1%', 'adapalene'],
  ['tazarotine', 'tazarotene'],
  ['isotretinon', 'isotretinoin'],
  ['glycolic', 'glycolic-acid'],
  ['glicolic acid', 'glycolic-acid'],
  ['Glycolic Acid 7% toner', 'glycolic-acid'],
  ['lactic acide', 'lactic-acid'],
  ['mandelic acid', 'mandelic-acid'],
  ['mandellic acid', 'mandelic-acid'],
  ['AHA 10%', 'aha'],
  ['BHA', 'bha'],
  ['salycilic acid', 'salicylic-acid'],
  ['salicilic', 'salicylic-acid'],
  ['salicylicacid', 'salicylic-acid'],
  ['Salicylic acid cleanser 2%', 'salicylic-acid'],
  ['Capryloyl Salicylic Acid', 'capryloyl-salicylic-acid'],
  ['gluconolacton', 'gluconolactone'],
  ['lactobionic acid', 'lactobionic-acid'],
  ['benzoil peroxide', 'benzoyl-peroxide'],
  ['benzoyl peroxid 5%', 'benzoyl-peroxide'],
  ['BPO', 'benzoyl-peroxide'],
  ['Vitamin C', 'ascorbic-acid'],
  ['vit c serum', 'ascorbic-acid'],
  ['L-Ascorbic Acid', 'ascorbic-acid'],
  ['asorbic acid', 'ascorbic-acid'],
  ['3-O-Ethyl Ascorbic Acid', 'ethyl-ascorbic-acid'],
  ['sodium ascorbil phosphate', 'sodium-ascorbyl-phosphate'],
  ['Aminopropyl Ascorbyl Phosphate', 'vitamin-c-derivative'],
  ['hydroquinon', 'hydroquinone'],
  ['hydroquinione', 'hydroquinone'],
  ['azaleic acid', 'azelaic-acid'],
  ['Azelaic acid suspension 10%', 'azelaic-acid'],
  ['kojik acid', 'kojic-acid'],
  ['α-Arbutin', 'arbutin'],
  ['walnut scrub', 'walnut-shell'],
  ['Prunus Armeniaca Seed Powder', 'scrub'],
  ['papaine', 'papain'],
  ['Alcohol Denat.', 'alcohol'],
  ['SD Alcohol 40-B', 'alcohol'],
  ['PARFUM (FRAGRANCE)', 'fragrance'],
  ['fragance', 'fragrance'],
  ['d-Limonene', 'limonene'],
  ['linalol', 'linalool'],
  ['Lavandula Angustifolia (Lavender) Oil', 'essential-oil'],
  ['tea tree oil', 'essential-oil'],
  ['Citrus Aurantium Dulcis Peel Oil', 'essential-oil'],
  ['Eucalyptus Globulus Leaf Oil', 'eucalyptus'],
  ['menthol crystals', 'menthol'],
  ['camphour', 'camphor'],
  ['camphre', 'camphor'],
  ['própolis', 'propolis'],
  ['Copper Tripeptide-1', 'copper-peptides'],
  ['GHK-Cu', 'copper-peptides'],
  ['bakuchiol', 'bakuchiol'],
  ['bakuchol', 'bakuchiol'],
  ['glycerine', 'glycerin'],
  ['pantenol', 'panthenol'],
  ['Provitamin B5', 'panthenol'],
  ['hylauronic acid', 'hyaluronic-acid'],
  ['Sodium Acetylated Hyaluronate', 'hyaluronic-acid'],
  ['Ceramide NG', 'ceramides'],
  ['petrolium jelly', 'petrolatum'],
  ['zinc oxide 20%', 'zinc-oxide'],
  ['CI 77891', 'titanium-dioxide'],
  ['SPF50', 'sunscreen'],
  ['prescribed cream', 'prescribed'],
  ['hydrocortizone', 'steroid'],
  ['5-FU', 'fluorouracil'],
  ['lignocaine', 'lidocaine'],
];

test('what people type is found, with its misspellings', () => {
  assert.ok(strings.length >= 60);
  for (const [text, id] of strings) assert.deepEqual(typed(text), [id], text);
});

/** Real names of other things, some of which look much like ours. */
const others =
  'Aqua, Water, Resorcinol, Phenylethyl Resorcinol, Maleic Acid, Methanol, Thymol, Phenol, Menthyl Lactate, Rutin, ' +
  'Maltol, Gluconic Acid, Glyoxylic Acid, Gallic Acid, Tannic Acid, Folic Acid, Lauric Acid, Linoleic Acid, Capric Acid, ' +
  'Caprylic Acid, Caffeic Acid, Lipoic Acid, Benzoic Acid, Sorbic Acid, Sebacic Acid, Ferulic Acid, Phytic Acid, ' +
  'Tranexamic Acid, Succinic Acid, Benzyl Alcohol, Cetearyl Alcohol, Cetyl Alcohol, Stearyl Alcohol, Phenethyl Alcohol, ' +
  'Hydrogen Peroxide, Benzyl Benzoate, Sodium Citrate, Triethyl Citrate, Ethylhexyl Salicylate, ' +
  'Butyloctyl Salicylate, 4-Methylbenzylidene Camphor, Terephthalylidene Dicamphor Sulfonic Acid, Glycine, ' +
  'Glyceryl Stearate, Ethylhexylglycerin, Polyglycerin-3, Glycereth-26, Glycol Distearate, Cetyl Palmitate, ' +
  'Isopropyl Palmitate, Ethylhexyl Palmitate, Panthenyl Ethyl Ether, Phytantriol, Pantolactone, Zinc PCA, Zinc Stearate, ' +
  'Titanium, Copper Gluconate, Palmitoyl Tripeptide-1, Tocopherol, Tocopheryl Acetate, Niacinamide, Squalane, ' +
  'Lactic Acid/Glycolic Acid Copolymer, Acrylates/C10-30 Alkyl Acrylate Crosspolymer, Lactobacillus Ferment, ' +
  'Helianthus Annuus Seed Oil, Simmondsia Chinensis Seed Oil, Jojoba Esters, Citrus Limon Fruit Extract, ' +
  'Carica Papaya Fruit Extract, Perilla Ocymoides Extract, Pearl Powder, Propylene Glycol, Propyl Gallate, BHT, BHA, ' +
  'CI 77491, CI 77492, Mica, Silica, Talc, Retinol-free, Fragrance-free, Amyl Cinnamate, Citrullus Lanatus Extract';

test('other things on packs are not taken for what they look like', () => {
  for (const piece of others.split(', ')) assert.deepEqual(printed(piece), [], piece);
  for (const name of lookAlikes) {
    assert.equal(name, normalise(name));
    assert.deepEqual(typed(name), ['?'], name);
  }
});

test('what a product is free of is not in it', () => {
  assert.deepEqual(typed('fragrance-free moisturiser'), ['moisturiser']);
  assert.deepEqual(typed('alcohol free toner with glycolic acid'), ['glycolic-acid']);
  assert.deepEqual(readTyped('cream without perfume', index), [{text: 'without perfume', verdict: 'absent'}]);
});

test('an ingredient says more than the kind of product; two ingredients are both found', () => {
  assert.deepEqual(typed('vitamin c moisturiser'), ['ascorbic-acid']);
  assert.deepEqual(typed('sunscreen'), ['sunscreen']);
  assert.deepEqual(typed('retinol and bakuchiol'), ['retinol', 'bakuchiol']);
});

test('what is spelt another way is marked, so that it can be shown', () => {
  assert.deepEqual(readTyped('retnol', index), [
    {text: 'retnol', verdict: 'ingredient', ingredient: 'retinol', isGuess: true},
  ]);
  assert.deepEqual(readTyped('retinol', index), [
    {text: 'retinol', verdict: 'ingredient', ingredient: 'retinol'},
  ]);
});

test('nothing is guessed from little, nor between two answers', () => {
  for (const text of ['ret', 'vit', 'acid', 'xyz', 'niacin', 'a b c d e f retnl', 'zincon paste'])
    assert.deepEqual(typed(text), ['?'], text);
  const two = buildIndex({retinol: 'Sandelone', 'glycolic-acid': 'Sandalone'});
  assert.equal(nearest('sandolone', two), undefined);
});

test('a name with a space too many or too few is found', () => {
  assert.deepEqual(typed('gly colic acid'), ['glycolic-acid']);
  assert.deepEqual(typed('benzoylperoxid'), ['benzoyl-peroxide']);
});

test('words in the language that is shown are found too', () => {
  const german = buildIndex({'glycolic-acid': 'Glykolsäure'});
  assert.deepEqual(findPrinted('glykolsaure', german), [{id: 'glycolic-acid'}]);
  assert.deepEqual(findPrinted('Glykolsäure', german), [{id: 'glycolic-acid'}]);
});

test('distance counts changes, additions, omissions and swaps, up to its limit', () => {
  for (const [a, b, steps] of [
    ['retinol', 'retinol', 0],
    ['retinol', 'retinal', 1],
    ['retinol', 'retniol', 1],
    ['retinol', 'retino', 1],
    ['salicylic', 'salycilic', 2],
  ] as const)
    assert.equal(distance(a, b, 3), steps, `${a} ${b}`);
  assert.equal(distance('retinol', 'resorcinol', 2), 3);
  assert.equal(distance('a', 'abcdef', 2), 3);
  assert.equal(distance('abcdef', 'uvwxyz', 2), 3);
});

test('normalising leaves small letters, digits and single spaces', () => {
  assert.equal(normalise('  L-Ascorbic   Acid* 15% w/v '), 'l ascorbic acid');
  assert.equal(normalise('Própolis'), 'propolis');
  assert.equal(normalise('Baker’s'), 'bakers');
  assert.equal(normalise('2.5 percent'), '');
  assert.equal(normalise('…'), '');
});

test('a list is more than one name', () => {
  assert.equal(isList('Aqua, Glycerin'), true);
  assert.equal(isList('Aqua\nGlycerin'), true);
  assert.equal(isList('glycolic acid\n'), false);
  assert.deepEqual(typed('retinol, glycerin'), ['retinol', 'glycerin']);
  assert.deepEqual(readTyped('  … ', index), []);
});

const written = (text: string) => readList(text).map((piece) => piece.written);

test('lists are read as packs print them', () => {
  assert.deepEqual(written('Ingredients: AQUA/WATER/EAU, 1,2-Hexanediol, Parfum (Fragrance), Linalool*.'), [
    'AQUA/WATER/EAU',
    '1,2-Hexanediol',
    'Parfum (Fragrance)',
    'Linalool',
  ]);
  // Brackets that hold a list; amounts; a bracket that never closes.
  assert.deepEqual(written('Parfum (Linalool, Citral), Salicylic Acid (2 % w/w), Aqua (Water'), [
    'Parfum',
    'Linalool',
    'Citral',
    'Salicylic Acid (2 % w/w)',
    'Aqua Water',
  ]);
  // May contain, and its signs.
  assert.deepEqual(written('Mica. May contain: CI 77891, CI 77491'), ['Mica', 'CI 77891', 'CI 77491']);
  assert.deepEqual(written('Mica, [+/- CI 77891, CI 77491]'), ['Mica', 'CI 77891', 'CI 77491']);
  assert.deepEqual(written('Mica, (± CI 77891)'), ['Mica', 'CI 77891']);
  // One a line, with bullets; lines that a narrow pack broke; empty lines.
  assert.deepEqual(written('• Aqua\r\n• Glycerin\r\n- Retinol'), ['Aqua', 'Glycerin', 'Retinol']);
  assert.deepEqual(written('Aqua, Sodium\nHyaluronate, Glycerin\n\nRetinol, Citral'), [
    'Aqua',
    'Sodium Hyaluronate',
    'Glycerin',
    'Retinol',
    'Citral',
  ]);
  // Active ingredients, as on American packs; footnotes; other separators.
  assert.deepEqual(
    written('Active ingredient: Zinc Oxide 12%. Inactive ingredients: Water; Glycerin | Squalane'),
    ['Zinc Oxide 12%', 'Water', 'Glycerin', 'Squalane'],
  );
  assert.deepEqual(written('Linalool*, Citral**\n*from organic farming\n**natural component of oils'), [
    'Linalool',
    'Citral',
  ]);
  assert.deepEqual(written(' ,, , 5%, * '), []);
  assert.equal(written(`${'x'.repeat(400)}, Aqua`)[0]!.length, 300);
});

/** Whole lists of products as shops sell them. */
const packs: Readonly<
  Record<string, {readonly list: string; readonly ids: readonly string[]; readonly low?: readonly string[]}>
> = {
  'a night cream': {
    list:
      'INGREDIENTS: AQUA/WATER/EAU, GLYCERIN, CAPRYLIC/CAPRIC TRIGLYCERIDE, CETEARYL ALCOHOL, BUTYROSPERMUM PARKII (SHEA) ' +
      'BUTTER, DIMETHICONE, RETINOL (0.3%), CERAMIDE NP, SODIUM HYALURONATE, PHENOXYETHANOL, CARBOMER, CITRIC ACID, ' +
      'PARFUM/FRAGRANCE, LINALOOL*, LIMONENE*, BHT. *Naturally occurring in essential oils',
    ids: ['glycerin', 'retinol', 'ceramides', 'hyaluronic-acid', 'fragrance', 'linalool', 'limonene'],
    low: ['citric-acid'],
  },
  'an exfoliating toner, one a line': {
    list:
      'Water\nGlycolic Acid\nCitric Acid\nLactic Acid\nPropanediol\nGlycerin\nSodium Hydroxide\nSalicylic Acid\nAlcohol\n' +
      'Gluconolactone\nPotassium Sorbate\nFragrance',
    ids: [
      'glycolic-acid',
      'citric-acid',
      'lactic-acid',
      'glycerin',
      'salicylic-acid',
      'gluconolactone',
      'fragrance',
    ],
    low: ['alcohol'],
  },
  'a vitamin C serum': {
    list:
      'Aqua (Water), Alcohol Denat., 3-O-Ethyl Ascorbic Acid (10%), Propylene Glycol, Ascorbyl Glucoside, Tocopherol ' +
      '(Vitamin E), Ferulic Acid, Panthenol (Pro-Vitamin B5), Sodium\nHyaluronate, Disodium EDTA, 1,2-Hexanediol',
    ids: ['alcohol', 'ethyl-ascorbic-acid', 'ascorbyl-glucoside', 'panthenol', 'hyaluronic-acid'],
  },
  'a spot gel, as on American packs': {
    list:
      'Active ingredient: Benzoyl Peroxide 5%. Purpose: acne treatment. Inactive ingredients: Purified Water; Carbomer; ' +
      'Laureth-4; Sodium Hydroxide; Menthol; Camphor',
    ids: ['benzoyl-peroxide', 'menthol', 'camphor'],
  },
  'a face scrub': {
    list:
      'Aqua, Juglans Regia (Walnut) Shell Powder, Perlite, Glyceryl Stearate, Sodium Laureth Sulfate, Cetyl Alcohol, ' +
      'Mentha Piperita (Peppermint) Oil, Eucalyptus Globulus Leaf Oil, Papain, Benzyl Alcohol, Dehydroacetic Acid, Citral, ' +
      'CI 19140, CI 42090',
    ids: ['walnut-shell', 'perlite', 'essential-oil', 'eucalyptus', 'papain', 'citral'],
  },
  'a tinted mineral sunscreen': {
    list:
      'Zinc Oxide 14%, Titanium Dioxide 4%, Water, C12-15 Alkyl Benzoate, Ethylhexyl Salicylate, Glycerin, Silica, ' +
      'Polyhydroxystearic Acid, Bisabolol, Caprylyl Glycol. May contain (+/-): CI 77891, CI 77491, CI 77492, CI 77499',
    ids: ['zinc-oxide', 'titanium-dioxide', 'glycerin'],
  },
  'a plant oil for those who avoid retinol': {
    list:
      'Squalane, Simmondsia Chinensis (Jojoba) Seed Oil, Bakuchiol, Rosa Canina Fruit Oil, Lavandula Angustifolia Oil, ' +
      'Tocopherol, Copper Tripeptide-1, Propolis Extract, Kojic Acid',
    ids: ['bakuchiol', 'essential-oil', 'copper-peptides', 'propolis', 'kojic-acid'],
  },
};

for (const [name, {list, ids: expected, low = []}] of Object.entries(packs)) {
  test(`the list of ${name} is read`, () => {
    const parts = merge([], readPack(list, index));
    const of = (verdict: string) =>
      parts.filter((part) => part.verdict === verdict).map((part) => part.ingredient);
    assert.deepEqual(of('ingredient'), expected);
    assert.deepEqual(of('low'), low);
    for (const {text, verdict} of parts) if (verdict === 'unknown') assert.match(text, /\p{L}/u);
  });
}

test('a word that means something else on a pack counts only when it is typed', () => {
  assert.deepEqual(typed('BHA'), ['bha']);
  assert.deepEqual(
    readPack('Aqua, Glycerin, BHA', index).map(({text, verdict}) => [text, verdict]),
    [
      ['Aqua', 'other'],
      ['Glycerin', 'ingredient'],
      ['BHA', 'unknown'],
    ],
  );
});

test('nothing stands twice; what counts takes the place of what stood too low to count', () => {
  const pack = readPack('Aqua, Squalane, Aqua, Silica, Citric Acid, Retinol, Retinol', index);
  const merged = merge([], pack);
  assert.deepEqual(
    merged.map(({text, ingredient, verdict}) => [ingredient ?? text, verdict]),
    [
      ['Aqua', 'other'],
      ['Squalane', 'unknown'],
      ['Silica', 'unknown'],
      ['citric-acid', 'low'],
      ['retinol', 'ingredient'],
    ],
  );
  const picked = merge(merged, readTyped('citric acid', index));
  assert.equal(picked.length, 5);
  assert.equal(picked.find(({ingredient}) => ingredient === 'citric-acid')!.verdict, 'ingredient');
  assert.deepEqual(merge(picked, pack), picked, 'and not the other way round');
  const said = (text: string, verdict: 'ingredient' | 'low') =>
    ({text, verdict, ingredient: 'retinol'}) as const;
  for (const verdict of ['ingredient', 'low'] as const)
    assert.deepEqual(
      merge([said('first', verdict)], [said('second', verdict)]),
      [said('first', verdict)],
      'as it was said first',
    );
});

test('a list as long as can be pasted gives what its parts give', () => {
  const lists = Object.values(packs).map(({list}) => list);
  const text = `${[...lists, others].join(', ')}, `.repeat(20).slice(0, longestText);
  const idsIn = (list: string) => readPack(list, index).flatMap(({ingredient}) => ingredient ?? []);
  const found = new Set(idsIn(text));
  for (const id of lists.flatMap(idsIn)) assert.ok(found.has(id), id);
  assert.deepEqual([...found].sort(), [...new Set([...lists, others].flatMap(idsIn))].sort());
  assert.equal(readShelf(`${text} `, 'paste', index).isCut, false);
  assert.equal(readShelf(`${text}x`, 'paste', index).isCut, true);
  const last = readShelf(`${text.slice(0, -9)}, Aqua, Mandelic Acid`, 'paste', index).parts;
  assert.ok(!last.some(({ingredient}) => ingredient === 'mandelic-acid'), 'what was cut off is not read');
});

test('what people type, to the word: found, guessed, not in it, or not on our list', () => {
  const read = (text: string) =>
    readTyped(text, index)
      .map(({verdict, ingredient, isGuess, text: written}) =>
        verdict === 'ingredient' ? `${ingredient}${isGuess ? '?' : ''}` : `${verdict}: ${written}`,
      )
      .join(' | ');
  for (const [text, expected] of [
    ['كريم وريتينول', 'retinol'],
    ['ethyl alcohol', 'alcohol'],
    ['cetearyl alcohol', 'unknown: cetearyl alcohol'],
    ['alcohol benzyl', 'unknown: alcohol benzyl'],
    ['glycolic acd', 'glycolic-acid?'],
    ['salicylic acdi toner', 'salicylic-acid?'],
    ['glycolic axyd', 'glycolic-acid | unknown: axyd'],
    ['mystic acd', 'unknown: mystic acd'],
    ['lactic acid bacteria with retinol', 'unknown: lactic acid bacteria | retinol'],
    ['retinol ferment toner', 'retinol | unknown: ferment'],
    ['lavandula angustifolia oil serum', 'essential-oil'],
    ['retinol free toner with glycolic acid', 'absent: retinol free | glycolic-acid'],
    ['free from retinol, glycolic acid', 'absent: free from retinol | absent: glycolic acid'],
    ['free retinol', 'retinol | unknown: free'],
    ['without retinol but glycolic acid', 'absent: without retinol | glycolic-acid'],
    ["j'ai arrêté l'isotrétinoïne", 'isotretinoin'],
    ["crème à l'Oasis", "unknown: l'Oasis"],
    ["pas d'acides", "absent: pas d'acides"],
    ["je n'utilise plus de trétinoïne", "absent: n'utilise plus de trétinoïne"],
    ['crème plus de la trétinoïne', 'tretinoin'],
    ['retinol plus glycerin', 'retinol | glycerin'],
    ['vitamin e oil and retinol', 'unknown: vitamin e | retinol'],
    ['vitamina e e retinolo', 'unknown: vitamina e | retinol'],
    ['vitamina', 'unknown: vitamina'],
    ['vitamina b12 y retinol', 'unknown: vitamina b12 | retinol'],
    ['vitamina a', 'retinoid'],
    ['witamina e', 'unknown: witamina e'],
    ['witamina a', 'retinoid'],
    ['vitamin b3 serum', 'unknown: vitamin b3'],
    ['retinolo e acidi', 'retinol | aha'],
    ['allergic to salicylic acid', 'absent: allergic to salicylic acid'],
    ['I avoid retinol but use glycolic acid', 'absent: avoid retinol | glycolic-acid'],
    ['not sure about retinol', 'retinol | unknown: not sure about'],
    ['nicht nur Retinol', 'retinol | unknown: nicht'],
    ['no longer on isotretinoin', 'isotretinoin'],
    ['no isotretinoin', 'absent: no isotretinoin'],
    ['no longer on retinol', 'absent: no longer on retinol'],
    ['salicilic acid', 'salicylic-acid'],
    ['glycolic acide', 'glycolic-acid?'],
    ['glow 2% retinol', 'retinol | unknown: glow'],
    ['doxycycline 100mg', 'prescribed'],
    ['tetracyclines', 'unknown: tetracyclines'],
    ['eritromicina', 'prescribed'],
    ['doksycykliny', 'prescribed'],
    ['peel off mask', 'unknown: peel'],
    ['peel pads', 'aha'],
    ['Meersalzpeeling', 'scrub'],
    ['skin + me', 'prescribed'],
    ['nip & fab glycolic', 'glycolic-acid'],
    ['skin and metal', 'unknown: metal'],
    ['I stopped retinol two weeks ago', 'retinol'],
    ['0 % retinol', 'absent: 0 % retinol'],
    ['0 alcohol', 'absent: 0 alcohol'],
    ['retinol 0 5', 'retinol'],
    ['10 0 retinol', 'retinol'],
    ['0 5 retinol', 'retinol'],
    ['zero alcohol retinol', 'absent: zero alcohol | retinol'],
    ['vitamin a+c', 'retinoid | ascorbic-acid'],
    ['vit. a + c', 'retinoid | ascorbic-acid'],
    ['vit a/c', 'retinoid | ascorbic-acid'],
    ['vitamine a y c', 'retinoid | ascorbic-acid'],
    ['vitamines a', 'unknown: vitamines a'],
    [' lactic acid polymer ', 'unknown: lactic acid polymer'],
    ['lactic acid polymer, retinol', 'unknown: lactic acid polymer | retinol'],
    ['retinol; Glycolic Polyester', 'retinol | unknown: Glycolic Polyester'],
    ['free of polymers, retinol', 'absent: free of polymers | absent: retinol'],
    ['glycerin ascorbyl', 'vitamin-c-derivative'],
    ['retinol glycerin', 'retinol | glycerin'],
    ['brown sugar scrub', 'scrub | unknown: brown'],
    ['ethyl retnol', 'retinol? | unknown: ethyl'],
    ['benzoil peroxid', 'benzoyl-peroxide?'],
    ['glow retnol thing', 'retinol? | unknown: glow | unknown: thing'],
    ['glow vitmin c thing', 'ascorbic-acid? | unknown: glow | unknown: thing'],
    ['glow retnl thing', 'unknown: glow retnl thing'],
    ['lactik bacteria thing', 'unknown: lactik bacteria thing'],
    ['glow a b retinol', 'retinol | unknown: glow a b'],
    ['spf 50 retinol', 'retinol'],
    ['water', ''],
    ['aqua and retinol', 'retinol'],
    ['haserum', 'hyaluronic-acid?'],
    ['retinolserum', 'retinol'],
    ['spf50sunscreen', 'unknown: spf50sunscreen'],
    ['化粧水retinol', 'retinol'],
    ['レチノールと水', 'retinol'],
    ['oleoyl retinol', 'retinol | unknown: oleoyl'],
    ['octyl scrub', 'scrub | unknown: octyl'],
    ['sodium hyaluronate retinol', 'retinol'],
    ['retinol stearate', 'retinol | unknown: stearate'],
    ['glycerin stearate', 'unknown: glycerin stearate'],
  ] as const)
    assert.equal(read(text), expected, text);
});

test('what packs print, to the word', () => {
  const read = (text: string) =>
    readPack(`Aqua, Squalane, Mica, ${text}`, index)
      .slice(3)
      .map(({verdict, ingredient, isGuess, text: written}) =>
        ingredient
          ? `${verdict === 'low' ? 'low ' : ''}${ingredient}${isGuess ? '?' : ''}`
          : `${verdict}: ${written}`,
      )
      .join(' | ');
  for (const [text, expected] of [
    ['Glycolic Acid Bacteria Extract', 'unknown: Glycolic Acid Bacteria Extract'],
    ['Citrus Limon Peel Oil', 'essential-oil'],
    ['Citrus Limon Peel', 'unknown: Citrus Limon Peel'],
    ['Retinol Ascorbyl Glucoside Blend', 'retinol | ascorbyl-glucoside | unknown: Blend'],
    ['Retinol (Vitamin A)', 'retinol | retinoid'],
    ['Glycerin/Oxybutylene Copolymer', 'unknown: Glycerin/Oxybutylene Copolymer'],
    ['Glycerin/Retinol', 'retinol'],
    ['Aqua/Water/Eau', 'other: Aqua/Water/Eau'],
    ['Camellia Sinensis (Green Tea) Water', 'unknown: Camellia Sinensis (Green Tea) Water'],
    ['Bis(Tripeptide-1) Copper Acetate', 'copper-peptides'],
    ['Sodium Hyaluronate (and) Ascorbyl Palmitate', 'vitamin-c-derivative'],
    ['Glycerine Cream', 'unknown: Glycerine Cream'],
    ['Glycerene', 'glycerin?'],
    ['Glycerol Stearat', 'unknown: Glycerol Stearat'],
    ['SPF 50', 'unknown: SPF 50'],
    ['レチノール誘導体', 'retinyl-ester'],
    ['パルミチン酸レチノール', 'retinyl-palmitate'],
    ['レチノールフリー', 'absent: レチノールフリー'],
    ['アスコルビン酸Na', 'ascorbic-acid'],
    ['알코올프리', 'absent: 알코올프리'],
    ['不含视黄醇', 'absent: 不含视黄醇'],
    ['视黄醇棕榈酸酯', 'retinyl-palmitate'],
    ['水', 'other: 水'],
    ['エタノール', 'low alcohol'],
    ['セチルエタノール', 'unknown: セチルエタノール'],
    ['Free of retinol', 'absent: Free of retinol'],
    ['Zero Retinol', 'absent: Zero Retinol'],
    ['Use at night and avoid your eyes', 'other: Use at night and avoid your eyes'],
    ['Apply daily', 'unknown: Apply daily'],
    ['Retnol', 'retinol?'],
    ['Salicylic Acd', 'salicylic-acid?'],
    ['Benzoyl Peroxyde', 'benzoyl-peroxide?'],
    ['Retinol Retinal', 'retinol | retinal'],
    ['Lavandula Oil/Retinol', 'essential-oil | retinol'],
    ['Lactic Acid/Glycolic Acid Copolymer', 'unknown: Lactic Acid/Glycolic Acid Copolymer'],
    ['Acrylates Copolymer (Retinol)', 'retinol'],
    ['Tocopherol (Vitamin E), Retinyl Acetate', 'unknown: Tocopherol (Vitamin E) | retinyl-acetate'],
    ['CI 77891 (Titanium Dioxide)', 'titanium-dioxide'],
    ['Parfum (Linalool, Citral)', 'fragrance | linalool | citral'],
  ] as const)
    assert.equal(read(text), expected, text);
});
