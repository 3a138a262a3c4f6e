/* Rules about names: chemical names of what we know, and other things that only look like them. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {
  byRule,
  chain,
  isAnother,
  isAnotherBeside,
  isKept,
  isScriptedOther,
  isWax,
  makesAnother,
  mayBeByRule,
  scriptWaxBefore,
} from '../../src/widgets/routine-checker/routine-checker-rules.logic.js';

const fits = (is: (name: string) => boolean, names: string): string[] => names.split(', ').filter(is);
const all = (names: string): string[] => names.split(', ');

test('names by rule: derivatives, salts, oils and grains', () => {
  for (const [name, id] of [
    ['potassium retinoyl hyaluronate', 'retinyl-ester'],
    ['fenretinamide', 'retinyl-ester'],
    ['ascorbylsilane c', 'vitamin-c-derivative'],
    ['calcium glycolate', 'glycolic-acid'],
    ['ammonium lactate', 'lactic-acid'],
    ['bis tripeptide 1 copper acetate', 'copper-peptides'],
    ['kojyl methylenedioxycinnamate', 'kojic-acid'],
    ['olea europaea seed powder', 'scrub'],
    ['sodium acetylated hyaluronate', 'hyaluronic-acid'],
  ] as const) {
    assert.deepEqual(byRule(name), [id], name);
    assert.ok(mayBeByRule(name), name);
  }
  assert.deepEqual(byRule('ascorbyl retinoate'), ['retinyl-ester', 'vitamin-c-derivative'], 'both are in it');
  assert.deepEqual(byRule('pinus koraiensis seed oil'), []);
  assert.deepEqual(byRule('salvia hispanica seed oil'), []);
  assert.equal(mayBeByRule('aqua'), false);
});

test('a long chain is another thing than what it is made of', () => {
  const chains =
    'polymer, copolymer, crosspolymers, lactic polyester, caprylyl polyglucoside, polyglucosides, polylactic acid, ' +
    'polyglycolic acid';
  assert.deepEqual(
    fits((name) => chain.test(name), `${chains}, lactic acid, polyglycerin 3, glucoside, monopoly`),
    all(chains),
  );
});

test('other things that hold a name of ours', () => {
  const others =
    'poly lactic acid, poly glycolic, poly l lactic, poly d l lactic, poly d glycolic, lactic co glycolic acid, ' +
    'glycolic acid co lactide, lactic acid copolymer, glycolic copolymer, 3 benzylidene camphor, ' +
    'terephthalylidene dicamphor, camphor benzalkonium methosulfate, camphor sulfonic acid, butylhydroquinone, ' +
    'butyl hydroquinone, t butyl hydroquinone, tbutylhydroquinone, tert butyl hydroquinone, tertbutylhydroquinone, tbhq, ' +
    'gluconic acid, lactose, vitamins, fragrance free';
  const ours =
    'lactic acid, glycolic acid coconut, polyphenol lactic, hydroquinone, camphor, camphor oil, glycolic, free retinol, ' +
    'freely';
  assert.deepEqual(fits(isAnother, `${others}, ${ours}`), all(others));
  assert.deepEqual(byRule('ascorbyl lactic acid copolymer'), []);
  assert.deepEqual(byRule('camphor benzalkonium retinoate'), []);
});

test('words that make another thing of the name before them', () => {
  const words =
    'bacteria, bacterium, bacillus, ferment, ferments, fermented, lysate, filtrate, probiotic, probiotics, dehydrogenase';
  assert.deepEqual(
    fits((word) => makesAnother.test(word), `${words}, bacterial, antibacteria, acid, refiltrate, lysates`),
    all(words),
  );
});

test('waxes and preservatives are no spirit', () => {
  for (const before of [
    'cetearyl',
    'lanolin',
    'wool',
    'phenoxy',
    'isobutyl',
    'methyl',
    'ethylhexyl',
    'فينوكسي',
  ])
    assert.ok(isWax(before), before);
  for (const before of ['ethyl', 'propyl', 'isopropyl', 'isoethyl', 'rubbing', 'sd', 'ylang', 'woollen'])
    assert.equal(isWax(before), false, before);
  for (const after of ['cetyl', 'stearyl', 'behenyl', 'benzyl', 'lanolin', 'سيتيل', 'بنزيل'])
    assert.ok(isWax('', after), after);
  for (const after of ['acetone', 'denat', 'gel', 'unbenzed']) assert.equal(isWax('', after), false, after);
  assert.ok(isWax('ethyl', 'benzyl'), 'what stands after counts as well');
  assert.ok(isWax('cetearyl', 'denat'));
  assert.equal(isWax(), false);
  for (const before of ['セチル', 'ベンジル', 'フェノキシ', 'ラノリン', '세틸', '페녹시', '苯氧', '鲸蜡'])
    assert.ok(scriptWaxBefore.test(before), before);
  assert.equal(scriptWaxBefore.test('セチル入り'), false);
  assert.equal(scriptWaxBefore.test('無水'), false);
});

test('what is usually kept', () => {
  for (const id of ['glycerin', 'moisturiser', 'zinc-oxide', 'sunscreen'] as const) assert.ok(isKept(id), id);
  for (const id of ['retinol', 'fragrance', 'prescribed'] as const) assert.equal(isKept(id), false, id);
});

test('words around "peel" and "acids" that make other things of them', () => {
  for (const [text, before, after] of [
    ['peel', '', 'off'],
    ['peel', 'orange', ''],
    ['peel', 'grapefruit', 'extract'],
    ['acids', 'amino', ''],
    ['acids', 'fatty', 'serum'],
    ['acides', '', 'amines'],
    ['acides', '', 'gras'],
    ['acidi', '', 'nucleici'],
    ['acidos', '', 'omega'],
    ['kwasy', '', 'tluszczowe'],
    ['احماض', '', 'امينيه'],
  ] as const)
    assert.ok(isAnotherBeside(text, before, after), `${before} ${text} ${after}`);
  for (const [text, before, after] of [
    ['peel', '', ''],
    ['peel', 'weekly', 'pads'],
    ['peel', 'pineapple', ''],
    ['peel', 'lemongrass', ''],
    ['peel', 'amino', ''],
    ['acids', '', ''],
    ['acids', 'fruit', 'serum'],
    ['acids', 'nonfatty', ''],
    ['acids', 'omegaplus', ''],
    ['acids', '', 'off'],
    ['acids', '', 'polyamine'],
    ['fruit acids', 'omega', ''],
    ['acides de fruits', '', 'omega'],
  ] as const)
    assert.equal(isAnotherBeside(text, before, after), false, `${before} ${text} ${after}`);
});

test('acids and camphor in scripts without spaces, and what stands beside them', () => {
  for (const [id, before, after] of [
    ['citric-acid', '', '三钠'],
    ['citric-acid', '', 'na'],
    ['citric-acid', '', 'ナトリウム'],
    ['citric-acid', '', '나트륨'],
    ['citric-acid', '', '三乙酯'],
    ['lactic-acid', '', 'メンチル'],
    ['lactic-acid', '', '菌'],
    ['lactic-acid', '', '杆菌'],
    ['lactic-acid', '', '균'],
    ['lactic-acid', 'ポリ', ''],
    ['lactic-acid', '聚', ''],
    ['camphor', 'ベンジリデン', ''],
    ['camphor', '4メチルベンジリデン', ''],
  ] as const)
    assert.ok(isScriptedOther([id], before, after), `${before}, ${id}, ${after}`);
  for (const [id, before, after] of [
    ['citric-acid', '', ''],
    ['citric-acid', '', '和碳酸氢钠'],
    ['citric-acid', '', 'と炭酸ナトリウム'],
    ['salicylic-acid', '', 'na'],
    ['glycolic-acid', '', 'ナトリウム'],
    ['lactic-acid', '', '和益生菌'],
    ['lactic-acid', '', '과유산균'],
    ['lactic-acid', 'ポリフェノールと', ''],
    ['camphor', '第二步', ''],
    ['camphor', '', '菌'],
    ['retinol', 'ポリ', '菌'],
  ] as const)
    assert.equal(isScriptedOther([id], before, after), false, `${before}, ${id}, ${after}`);
});

test('loofahs, however they are spelt', () => {
  for (const name of ['luffahandschuh', 'lufaschwamm', 'loofahschwamm'])
    assert.deepEqual(byRule(name), ['scrub'], name);
});
