/* What is typed and pasted, to the word: tables of texts, each with what the shelf makes of it. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {buildIndex} from '../support/product-index.js';
import {readTyped} from '../../src/widgets/routine-checker/routine-checker-typed.logic.js';
import {withPartContent} from '../../src/widgets/routine-checker/plan/plan.content.js';
import {routineCheckerContent} from '../../src/widgets/routine-checker/routine-checker.content.js';
import type {ShelfPiece} from '../../src/widgets/routine-checker/shelf-piece.js';

const index = buildIndex(withPartContent(routineCheckerContent()).names);

/** Found ingredients with what they were found in, where that is more than the name; everything else with what it is. */
const told = (parts: readonly ShelfPiece[]): string =>
  parts
    .map(({verdict, ingredient, isGuess, text}) =>
      verdict === 'ingredient'
        ? `${ingredient}${isGuess ? '?' : ''} «${text}»`
        : `${verdict}: ${ingredient ?? text}`,
    )
    .join(' | ');
const typed = (text: string) => told(readTyped(text, index));

const table = (
  rows: readonly (readonly [text: string, expected: string])[],
  read: (text: string) => string,
) => {
  for (const [text, expected] of rows) assert.equal(read(text), expected, text);
};

test('what is free of something, said at the end of a text, takes nothing else off it', () => {
  table(
    [
      ['fragrance free', 'absent: fragrance free'],
      ['retinol, fragrance free', 'retinol «retinol» | absent: fragrance free'],
      ['retinol serum alcohol free', 'retinol «retinol» | absent: alcohol free'],
      ['I use retinol and it is alcohol free', 'retinol «retinol» | absent: alcohol free'],
      [
        'Tretinoin cream. Moisturiser, perfume free',
        'tretinoin «Tretinoin» | moisturiser «Moisturiser» | absent: perfume free',
      ],
    ],
    typed,
  );
});

test('another thing that holds a name of ours takes nothing off what stands beside it', () => {
  table(
    [
      ['camphor sulfonic acid', 'unknown: camphor sulfonic acid'],
      ['poly(lactic acid)', 'unknown: poly lactic acid'],
      ['lactic acid and poly lactic acid', 'lactic-acid «lactic acid» | unknown: poly lactic acid'],
      ['retinol and 4-methylbenzylidene camphor', 'retinol «retinol» | unknown: 4-methylbenzylidene camphor'],
      ['glycolic acid toner, tbhq', 'glycolic-acid «glycolic acid» | unknown: tbhq'],
      ['retinol with a lactic acid polymer', 'retinol «retinol» | unknown: a lactic acid polymer'],
      ['Lactic Acid/Glycolic Acid Copolymer', 'unknown: Lactic Acid/Glycolic Acid Copolymer'],
      [
        'Lactic Acid/Glycolic Acid Copolymer, retinol',
        'lactic-acid «Lactic Acid» | unknown: Glycolic Acid Copolymer | retinol «retinol»',
      ],
      ['0 polyester', 'absent: 0 polyester'],
    ],
    typed,
  );
});

test('words beside "acids" and "peel" that make other things of them take no word after them along', () => {
  table(
    [
      ['orange peel retinol', 'retinol «retinol» | unknown: orange peel'],
      ['fatty acids retinol', 'retinol «retinol» | unknown: fatty acids'],
      ['acides aminés et rétinol', 'unknown: acides aminés | retinol «rétinol»'],
      ['lactic acid bacteria retinol', 'retinol «retinol» | unknown: lactic acid bacteria'],
      ['weekly peel', 'aha «peel»'],
      ['no peel', 'absent: no peel'],
    ],
    typed,
  );
});

test('small words that Arabic joins to a name', () => {
  table(
    [
      ['كريم بتريتينوين', 'tretinoin «بتريتينوين»'],
      ['لريتينول', 'retinol «لريتينول»'],
      ['سيروم بحمض الجليكوليك', 'glycolic-acid «بحمض الجليكوليك»'],
      ['سيروم بحمض الساليسيليك ليلا', 'salicylic-acid «بحمض الساليسيليك»'],
      ['سبريتينول', 'unknown: سبريتينول'],
    ],
    typed,
  );
});

test('names, whole and in pieces', () => {
  table(
    [
      ['unscented body lotion', 'unknown: unscented body lotion'],
      ['retin ol', 'retinol «retin ol»'],
      ['diff erin', 'adapalene «diff erin»'],
      ['panth enol', 'panthenol «panth enol»'],
      ['peel acid', 'aha «peel» | unknown: acid'],
      ['camphor acd', 'camphor «camphor» | unknown: acd'],
      ['vit a acd', 'retinoid «vit a» | unknown: acd'],
      ['acide glycolique', 'glycolic-acid «acide glycolique»'],
      ['glacide retinol', 'retinol «retinol» | unknown: glacide'],
      ['acides retinol', 'aha «acides» | retinol «retinol»'],
      ['acide lactique bacteria', 'unknown: acide lactique bacteria'],
      ['hydroquinone benzoyl peroxide', 'hydroquinone «hydroquinone» | benzoyl-peroxide «benzoyl peroxide»'],
      ['HQ 4%', 'hydroquinone «HQ 4%»'],
      ['AHA 10%', 'aha «AHA 10%»'],
      ['retinol?', 'retinol «retinol?»'],
      ['benzoyl peroxid 5%', 'benzoyl-peroxide «benzoyl peroxid 5%»'],
      ['0% retinol', 'absent: 0% retinol'],
      ['50frei', 'unknown: 50frei'],
      ['vitamin e % retinol', 'retinol «retinol» | unknown: vitamin'],
      ['vitamin e serum 10%', 'unknown: vitamin e'],
      ['vitamin e 0% retinol', 'absent: 0% retinol | unknown: vitamin e'],
      ['retinol 3na', 'retinol «retinol» | unknown: 3na'],
      ['absent', 'unknown: absent'],
      ['ナイアシンアミドx視黄醇', 'unknown: ナイアシンアミド | unknown: 視黄醇'],
    ],
    typed,
  );
});

test('names by rule, and what belongs to them', () => {
  table(
    [
      ['ethyl azelaic acid', 'azelaic-acid «azelaic acid» | unknown: ethyl'],
      ['ethyl tea tree oil', 'essential-oil «tea tree» | unknown: ethyl'],
      ['ethyl walnut scrub', 'walnut-shell «walnut scrub» | unknown: ethyl'],
      ['spirit lavender oil', 'essential-oil «lavender oil» | unknown: spirit'],
      ['not only lavender oil', 'essential-oil «lavender oil» | unknown: not'],
      ['und lavender oil', 'essential-oil «lavender oil»'],
      ['sodium ethyl lavender oil', 'essential-oil «lavender oil» | unknown: sodium ethyl'],
      ["l'ascorbyl phosphate", 'vitamin-c-derivative «ascorbyl phosphate»'],
      ['ascorbyl phosphate acid', 'vitamin-c-derivative «ascorbyl phosphate» | unknown: acid'],
      ['kojic acid glow thing scrub', 'kojic-acid «kojic acid» | scrub «scrub» | unknown: glow thing'],
      ['brown sugar scrub with tea tree', 'scrub «sugar scrub» | unknown: brown | essential-oil «tea tree»'],
      [
        'brown sugar scrub and no walnut scrub',
        'scrub «sugar scrub» | unknown: brown | absent: no walnut scrub',
      ],
    ],
    typed,
  );
});

test('what is said not to be in it, and how far that reaches', () => {
  table(
    [
      ['aha without perfume', 'aha «aha» | absent: without perfume'],
      ['papain 0% vit a', 'papain «papain» | absent: 0% vit a'],
      ['zero 5 papain', 'absent: zero 5 | papain «papain»'],
      ['0 b12', 'absent: 0 b12'],
      ['no 0 or glycerine', 'absent: no 0 or glycerine'],
      ['no urea or retinol', 'absent: no urea or retinol'],
      ['no retinol or urea', 'absent: no retinol or urea'],
      ['no acids or glow', 'absent: no acids or glow'],
      ['no ferulic or sulfur, retinol', 'absent: no ferulic or sulfur | retinol «retinol»'],
      ['no retinol or', 'absent: no retinol'],
      ['without brown sugar scrub but parfümfrei', 'absent: without brown sugar scrub | absent: parfümfrei'],
      ['no retinol nor bha parfümfrei', 'absent: no retinol nor bha | absent: parfümfrei'],
      ['glow no', 'absent: glow no'],
      ['spf no', 'absent: spf no'],
      ['cream: no', ''],
      ['glow: no', 'absent: glow'],
      ['SPF 50: no', 'absent: SPF 50'],
      ['parfümfrei', 'absent: parfümfrei'],
      ['retinol glow free toner', 'retinol «retinol» | absent: glow free'],
      ['never vitamin c: retinol', 'absent: never vitamin c | retinol «retinol»'],
      ['allergic to alcohol; retinol', 'absent: allergic to alcohol | retinol «retinol»'],
      [
        'free of parabens, sulphates with retinol',
        'absent: free of parabens | absent: sulphates | retinol «retinol»',
      ],
      ['retinol glycolic acid not in it toner bha', 'absent: retinol glycolic acid not in it | bha «bha»'],
      [
        'no aminopropyl ascorbyl phosphate',
        'absent: no aminopropyl | vitamin-c-derivative «ascorbyl phosphate»',
      ],
      [
        'ascorbyl phosphate free zinc oxide',
        'vitamin-c-derivative «ascorbyl» | absent: phosphate free | zinc-oxide «zinc oxide»',
      ],
    ],
    typed,
  );
});

test('guesses, and where there is none', () => {
  table(
    [
      ['oleoyl retnol', 'retinol? «retnol» | unknown: oleoyl'],
      ['tretnoin ferment', 'unknown: tretnoin ferment'],
      ['tretnoin bha', 'tretinoin? «tretnoin» | bha «bha»'],
      ['mandellic peel', 'mandelic-acid? «mandellic» | aha «peel»'],
      ['acide glow', 'unknown: acide glow'],
      ['maleic acid thing', 'unknown: maleic acid thing'],
      ['benzoil peroxid free toner', 'absent: peroxid free | unknown: benzoil'],
    ],
    typed,
  );
});

test('slashes: several things, or one name', () => {
  table(
    [
      ['AHA/BHA', 'aha «AHA» | bha «BHA»'],
      ['5/bha', 'bha «bha»'],
      ['Differin/water', 'adapalene «Differin»'],
      ['glicolc/water', 'unknown: glicolc'],
      ['propyl/glycolic', 'unknown: propyl | glycolic-acid «glycolic»'],
      ['hyaluronic acid/glycerine', 'hyaluronic-acid «hyaluronic acid» | glycerin «glycerine»'],
      ['ethyl/vaseline', 'unknown: ethyl/vaseline'],
      ['glow/vaseline', 'unknown: glow | petrolatum «vaseline»'],
      ['retinol/moisturiser', 'retinol «retinol/moisturiser»'],
      ['lauryl/hyaluronate', 'unknown: lauryl/hyaluronate'],
    ],
    typed,
  );
});

test('Latin names among words of another script', () => {
  table(
    [
      ['毎晩 glycolic acid toner', 'glycolic-acid «glycolic acid»'],
      ['レチノール glycolic acid toner', 'retinol «レチノール» | glycolic-acid «glycolic acid»'],
      ['the ordinary azelaic acid suspension 毎日', 'azelaic-acid «azelaic acid» | unknown: ordinary'],
      ['저녁에 vitamin c serum 사용', 'ascorbic-acid «vitamin c serum»'],
      ['我用 The Ordinary Niacinamide 和 retinol serum', 'unknown: ordinary niacinamide | retinol «retinol»'],
      ['朝 sunscreen 夜 tretinoin cream', 'sunscreen «sunscreen» | tretinoin «tretinoin»'],
      ['sunscreen と retinol', 'sunscreen «sunscreen» | retinol «retinol»'],
      ['아침 sunscreen 저녁 retinol', 'sunscreen «sunscreen» | retinol «retinol»'],
      ['スキンケア 10 % glycolic acid', 'glycolic-acid «glycolic acid» | unknown: スキンケア'],
      ['fragrance free クリーム', 'absent: fragrance free'],
      ['レチノール配合 niacinamide glow', 'retinol «レチノール» | unknown: niacinamide glow'],
      ['3-O-乙基抗坏血酸 精华', 'ethyl-ascorbic-acid «3o乙基抗坏血酸»'],
      ['3-O-乙基抗坏血酸', 'ethyl-ascorbic-acid «3-O-乙基抗坏血酸»'],
      ['VC 精华', 'ascorbic-acid «VC 精华»'],
      ['UVミルク', 'sunscreen «UVミルク»'],
    ],
    typed,
  );
});

test('scripts without spaces: what is in it, what is not, and how far that reaches', () => {
  table(
    [
      ['香料・着色料フリー', 'absent: 香料 | absent: 着色料フリー'],
      ['アルコール・香料不使用', 'absent: アルコール | absent: 香料不使用'],
      ['アルコール・香料不使用の化粧水', 'absent: アルコール | absent: 香料不使用'],
      ['レチノール配合香料・着色料フリー', 'retinol «レチノール» | absent: 香料 | absent: 着色料フリー'],
      ['レチノール香料・着色料フリー', 'retinol «レチノール» | absent: 香料 | absent: 着色料フリー'],
      ['レチノール 香料・着色料フリー', 'retinol «レチノール» | absent: 香料 | absent: 着色料フリー'],
      ['レチノール配合香料フリー', 'retinol «レチノール» | absent: 香料フリー'],
      ['レチノール配合・香料フリー', 'retinol «レチノール» | absent: 香料フリー'],
      ['视黄醇精华无香精', 'retinol «视黄醇» | absent: 无香精'],
      ['不含酒精的精华，视黄醇', 'absent: 不含酒精 | retinol «视黄醇»'],
      ['着色料、レチノール', 'unknown: 着色料 | retinol «レチノール»'],
      ['グリセリン、レチノール', 'glycerin «グリセリン» | retinol «レチノール»'],
      ['セチルセラミド', 'ceramides «セラミド» | unknown: セチル'],
      ['レチノールとパラベン', 'retinol «レチノール» | unknown: パラベン'],
      ['ナイアシンアミドと着色料', 'unknown: ナイアシンアミド | unknown: 着色料'],
      ['レチノ一ル', 'retinol? «レチノ一ル»'],
      ['烟酰胺', 'unknown: 烟酰胺'],
      ['香料・乳酸菌不使用', 'absent: 香料 | absent: 乳酸菌不使用'],
      ['香料・発酵乳酸菌不使用', 'absent: 香料 | absent: 発酵乳酸菌不使用'],
      ['乳酸菌', 'unknown: 乳酸菌'],
      ['アルコールとグリセリン', 'alcohol «アルコール» | glycerin «グリセリン»'],
      ['无香精视黄醇', 'absent: 无香精 | retinol «视黄醇»'],
      ['不含香精和酒精', 'absent: 不含香精和酒精'],
      ['不含香精酒精', 'absent: 不含香精酒精'],
      ['ノンアルコール化粧水', 'absent: ノンアルコール'],
      ['アルコールフリー化粧水', 'absent: アルコールフリー'],
      ['필링 패드', 'aha «필링 패드»'],
      ['스티바A', 'tretinoin «스티바A»'],
      ['無香料ビタミンC', 'absent: 無香料 | ascorbic-acid «ビタミンc»'],
      ['不含香精和酒精的视黄醇精华', 'absent: 不含香精和酒精 | retinol «视黄醇»'],
      ['레티놀과 글리세린', 'retinol «레티놀» | glycerin «글리세린»'],
      ['알코올프리 레티놀', 'absent: 알코올프리 | retinol «레티놀»'],
    ],
    typed,
  );
  assert.deepEqual(told(readTyped(' レチノール ', index)), 'retinol «レチノール»');
});
