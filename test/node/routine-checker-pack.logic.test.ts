/* Whole packs and shops' pages, to the word: each with what the shelf makes of it. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {buildIndex} from '../support/product-index.js';
import {readPack} from '../../src/widgets/routine-checker/routine-checker-pack.logic.js';
import {withPartContent} from '../../src/widgets/routine-checker/plan/plan.content.js';
import {routineCheckerContent} from '../../src/widgets/routine-checker/routine-checker.content.js';

const index = buildIndex(withPartContent(routineCheckerContent()).names);

const read = (text: string): string =>
  readPack(text, index)
    .map((part) =>
      part.verdict === 'ingredient'
        ? `${part.ingredient}${part.isGuess ? '?' : ''} «${part.text}»`
        : `${part.verdict}: ${part.ingredient ?? part.text}`,
    )
    .join(' | ');

test('packs and pages, to the word', () => {
  for (const [text, expected] of [
    [
      'Alcohol-free, Aqua, Retinol, Glycolic Acid, BHT',
      'absent: Alcohol-free | other: Aqua | retinol «Retinol» | glycolic-acid «Glycolic Acid» | unknown: BHT',
    ],
    ['Parfümfrei, Aqua, Retinol, BHT', 'absent: Parfümfrei | other: Aqua | retinol «Retinol» | unknown: BHT'],
    [
      'Alcohol-free, paraben-free. Aqua, Retinol, BHT',
      'absent: Alcohol-free, paraben-free. | other: Aqua | retinol «Retinol» | unknown: BHT',
    ],
    [
      'Free of alcohol, retinol. Aqua, Glycerin, BHT',
      'absent: Free of alcohol, retinol. | other: Aqua | glycerin «Glycerin» | unknown: BHT',
    ],
    [
      'Aqua, Glycerin, Retinol, BHT, fragrance-free',
      'other: Aqua | glycerin «Glycerin» | retinol «Retinol» | unknown: BHT | absent: fragrance-free',
    ],
    [
      'FREE FROM\nAlcohol\nPerfume\nIngredients: Aqua, Glycerin, Retinol, Mica, Citral',
      'absent: FREE FROM | absent: Alcohol | absent: Perfume | other: Aqua | glycerin «Glycerin» | retinol «Retinol» | unknown: Mica | citral «Citral»',
    ],
    [
      'FREE FROM\nAlcohol\nPerfume\nIngredients\nAqua, Glycerin, Retinol, Mica, Citral',
      'absent: FREE FROM | absent: Alcohol | absent: Perfume | other: Aqua | glycerin «Glycerin» | retinol «Retinol» | unknown: Mica | citral «Citral»',
    ],
    [
      'Aqua, Glycerin, Parfum, Lactic Acid\nApply at night to your face.',
      'other: Aqua | glycerin «Glycerin» | fragrance «Parfum» | lactic-acid «Lactic Acid» | other: Apply at night to your face.',
    ],
    [
      'Works best with sunscreen, retinol, and patience.\nAqua, Mica, Parfum, Citral',
      'other: Works best with sunscreen, retinol, and patience. | other: Aqua | unknown: Mica | fragrance «Parfum» | citral «Citral»',
    ],
    [
      'Aqua, Glycerin, Parfum, Lactic Acid, Mica\nIt is suitable for you, and for all of us.',
      'other: Aqua | glycerin «Glycerin» | fragrance «Parfum» | lactic-acid «Lactic Acid» | unknown: Mica | other: It is suitable for you, and for all of us.',
    ],
    [
      'Aqua, Mica, Parfum, Citral, Linalool, Retinol\n请避免接触眼睛',
      'other: Aqua | unknown: Mica | fragrance «Parfum» | citral «Citral» | linalool «Linalool» | retinol «Retinol» | other: 请避免接触眼睛',
    ],
    [
      'Night Cream\nBrand Glow\nUse it on your face and neck.\nAqua, Mica, Parfum, Citral, Linalool',
      'other: Night Cream | other: Brand Glow | other: Use it on your face and neck. | other: Aqua | unknown: Mica | fragrance «Parfum» | citral «Citral» | linalool «Linalool»',
    ],
    ['Aqua, Mica, Retnol Serum', 'other: Aqua | unknown: Mica | retinol? «Retnol Serum»'],
    ['Aqua, Mica, Orange Peel', 'other: Aqua | unknown: Mica | unknown: Orange Peel'],
    [
      'Aqua, Mica, Retinol Ascorbyl Complex',
      'other: Aqua | unknown: Mica | retinol «Retinol Ascorbyl Complex» | vitamin-c-derivative «Retinol Ascorbyl Complex»',
    ],
    [
      'Ingredients\nTitanium Dioxide / 甘油',
      'titanium-dioxide «Titanium Dioxide / 甘油» | glycerin «Titanium Dioxide / 甘油»',
    ],
    ['Aqua, Mica, Glycerin/Glow', 'other: Aqua | unknown: Mica | unknown: Glycerin/Glow'],
    ['Aqua, Mica, Glycerin/Glycerene', 'other: Aqua | unknown: Mica | unknown: Glycerin/Glycerene'],
    ['Aqua, Mica, Glycerol/Glycerin', 'other: Aqua | unknown: Mica | glycerin «Glycerol/Glycerin»'],
    ['Aqua, Mica, Glow (Glycerin)', 'other: Aqua | unknown: Mica | glycerin «Glow (Glycerin)»'],
    ['Aqua, Mica, Glow (Retnol)', 'other: Aqua | unknown: Mica | retinol? «Glow (Retnol)»'],
    ['Aqua, Mica, Retinol (Retnol)', 'other: Aqua | unknown: Mica | retinol «Retinol (Retnol)»'],
    ['Aqua, Mica, Eau Thermale (Water)', 'other: Aqua | unknown: Mica | other: Eau Thermale (Water)'],
    ['Aqua, Mica, Water/Glow', 'other: Aqua | unknown: Mica | other: Water/Glow'],
    ['Aqua, Mica, Copolymer (Glycerin)', 'other: Aqua | unknown: Mica | unknown: Copolymer (Glycerin)'],
    [
      'Aqua, Mica, Ferment/Glycolic Acid',
      'other: Aqua | unknown: Mica | glycolic-acid «Ferment/Glycolic Acid»',
    ],
    [
      'Sans parfum, pour votre peau.\n\nAqua, Mica, Retinol',
      'other: Sans parfum, pour votre peau. | other: Aqua | unknown: Mica | retinol «Retinol»',
    ],
    [
      'Aqua, Mica, Retinol. Was ist das?',
      'other: Aqua | unknown: Mica | retinol «Retinol» | other: Was ist das?',
    ],
    ['Aqua - Retinol', 'retinol «Retinol»'],
    ['Aqua / Retinol / Citral', 'other: Aqua | retinol «Retinol» | citral «Citral»'],
    [
      'No Zinc Oxide 12%. Aqua, Retinol, Mica',
      'absent: No Zinc Oxide 12%. | other: Aqua | retinol «Retinol» | unknown: Mica',
    ],
    [
      'No Parfum (Linalool). Aqua, Retinol, Mica',
      'absent: No Parfum (Linalool). | other: Aqua | retinol «Retinol» | unknown: Mica',
    ],
    [
      'Free of SLS. Aqua, Retinol, Mica',
      'absent: Free of SLS. | other: Aqua | retinol «Retinol» | unknown: Mica',
    ],
    [
      'Aqua, Mica, Silica. Without retinol, alcohol.',
      'absent: Without retinol, alcohol. | other: Aqua | unknown: Mica | unknown: Silica',
    ],
    ['retinol serum', 'retinol «retinol»'],
    ['Aqua', ''],
    ['水, Retnol', 'other: 水 | retinol? «Retnol»'],
    ['Aqua\nGlycerin', 'other: Aqua | glycerin «Glycerin»'],
    [
      'Aqua, Retinol\n\nPlease keep it cool',
      'other: Aqua | retinol «Retinol» | unknown: Please keep it cool',
    ],
    [
      'Gentle care. Retinol\n\nAqua, Mica, Citral',
      'unknown: Gentle care | retinol «Retinol» | other: Aqua | unknown: Mica | citral «Citral»',
    ],
    ['Aqua, Mica, Citral\n\nGlow', 'other: Aqua | unknown: Mica | citral «Citral» | unknown: Glow'],
    ['Glow\n\nAqua, Mica, Citral', 'other: Glow | other: Aqua | unknown: Mica | citral «Citral»'],
    [
      'Aqua | Panthenol\n\nCopper Tripeptide-1',
      'other: Aqua | panthenol «Panthenol» | copper-peptides «Copper Tripeptide-1»',
    ],
    [
      'alcohol-free\n*from organic farming\n\nAqua, Mica, Citral',
      'absent: alcohol-free | other: Aqua | unknown: Mica | citral «Citral»',
    ],
    [
      'Use at night.\n\nAqua, Citral, Mica',
      'other: Use at night | other: Aqua | citral «Citral» | unknown: Mica',
    ],
    [
      'Aqua, Squalane, Mica, Citric Acid, Silica, Carbomer, Alcohol',
      'other: Aqua | unknown: Squalane | unknown: Mica | citric-acid «Citric Acid» | unknown: Silica | unknown: Carbomer | low: alcohol',
    ],
    [
      'Aqua, Squalane, Alcohol, Mica, Citral, Silica',
      'other: Aqua | unknown: Squalane | alcohol «Alcohol» | unknown: Mica | citral «Citral» | unknown: Silica',
    ],
    ['不含酒精，水，视黄醇，香精', 'absent: 不含酒精 | other: 水 | retinol «视黄醇» | fragrance «香精»'],
    [
      '不含香精、酒精\n水，甘油，视黄醇',
      'absent: 不含香精,酒精 | other: 水 | glycerin «甘油» | retinol «视黄醇»',
    ],
    [
      '不含酒精 , 甘油 , 视黄醇, 香精',
      'absent: 不含酒精 | glycerin «甘油» | retinol «视黄醇» | fragrance «香精»',
    ],
    [
      'Squalane (and) Retinol, Aqua, Mica',
      'retinol «Retinol» | unknown: Squalane | other: Aqua | unknown: Mica',
    ],
    [
      'Adapalene 1 mg (0.1%) and benzoyl peroxide 25 mg (2.5%), carbomer, water, glycerol',
      'adapalene «Adapalene» | benzoyl-peroxide «benzoyl peroxide» | unknown: carbomer | other: water | glycerin «glycerol»',
    ],
    [
      'The list with names has many words here today indeed, Aqua, Retinol',
      'other: The list with names has many words here today indeed | other: Aqua | retinol «Retinol»',
    ],
    [
      'Free of St. John wort, Retinol. Aqua, Mica, Citral',
      'absent: Free of St. John wort, Retinol. | other: Aqua | unknown: Mica | citral «Citral»',
    ],
  ] as const)
    assert.equal(read(text), expected, text);
});

test('names and sentences on a pack, told apart', () => {
  for (const [text, expected] of [
    [
      'Aqua, Mica, Sodium laureth sulfate and benzoyl peroxide gel 25 mg',
      'other: Aqua | unknown: Mica | unknown: Sodium laureth sulfate | benzoyl-peroxide «benzoyl peroxide»',
    ],
    [
      'Aqua, Mica, Sodium laureth sulfate and benzoyl peroxide gel 2.5%',
      'other: Aqua | unknown: Mica | unknown: Sodium laureth sulfate | benzoyl-peroxide «benzoyl peroxide»',
    ],
    [
      'Aqua, Mica, Sodium laureth sulfate and benzoyl peroxide gel 12,55 %',
      'other: Aqua | unknown: Mica | unknown: Sodium laureth sulfate | benzoyl-peroxide «benzoyl peroxide»',
    ],
    [
      'Aqua, Mica, Sodium laureth sulfate and benzoyl peroxide gel 10g',
      'other: Aqua | unknown: Mica | unknown: Sodium laureth sulfate | benzoyl-peroxide «benzoyl peroxide»',
    ],
    [
      'Aqua, Mica, Sodium laureth sulfate and benzoyl peroxide gel 5 ml',
      'other: Aqua | unknown: Mica | unknown: Sodium laureth sulfate | benzoyl-peroxide «benzoyl peroxide»',
    ],
    [
      'Aqua, Mica, Sodium laureth sulfate and benzoyl peroxide gel 5',
      'other: Aqua | unknown: Mica | unknown: Sodium laureth sulfate | benzoyl-peroxide «benzoyl peroxide»',
    ],
    [
      'Aqua, Mica, Sodium laureth sulfate and benzoyl 1.25 mg peroxide gel',
      'other: Aqua | unknown: Mica | unknown: Sodium laureth sulfate and benzoyl 1.25 mg peroxide gel',
    ],
    [
      'Aqua, Mica, 5% Sodium laureth sulfate and benzoyl peroxide gel',
      'other: Aqua | unknown: Mica | unknown: Sodium laureth sulfate | benzoyl-peroxide «benzoyl peroxide»',
    ],
    [
      'Aqua, Mica, Sodium laureth sulfate and benzoyl peroxide 2in1 gel base',
      'other: Aqua | unknown: Mica | other: Sodium laureth sulfate and benzoyl peroxide 2in1 gel base',
    ],
    [
      'Aqua, Mica, Store this tube upright somewhere cool dry dark place',
      'other: Aqua | unknown: Mica | other: Store this tube upright somewhere cool dry dark place',
    ],
    ['水, グリセリン, 肌を整えます', 'other: 水 | glycerin «グリセリン» | other: 肌を整えます'],
    ['水, グリセリン, 使ってください。', 'other: 水 | glycerin «グリセリン» | other: 使ってください'],
    ['정제수, 글리세린, 매일 사용하세요', 'other: 정제수 | glycerin «글리세린» | other: 매일 사용하세요'],
    ['정제수, 글리세린, 매일 사용하세요.', 'other: 정제수 | glycerin «글리세린» | other: 매일 사용하세요'],
    ['不含酒精，视黄醇，水', 'absent: 不含酒精 | retinol «视黄醇» | other: 水'],
    [
      'It is for you, it helps your skin, we love it for you\nAqua, Mica, Citral, Retinol',
      'other: It is for you, it helps your skin, we love it for you | other: Aqua | unknown: Mica | citral «Citral» | retinol «Retinol»',
    ],
    [
      'Aqua, Retinol, Mica, it is for you and us',
      'other: Aqua | retinol «Retinol» | unknown: Mica | other: it is for you and us',
    ],
    ['Aqua, Retinol, it is for you', 'other: Aqua | retinol «Retinol» | other: it is for you'],
    [
      'Aqua, Retinol, it is for you, we use it for you',
      'other: Aqua | retinol «Retinol» | other: it is for you | other: we use it for you',
    ],
    ['水 - Ceramide NP', 'ceramides «Ceramide NP»'],
    [
      'SPF 50,\nFree of alcohol\n\nUse at night and avoid your eyes.',
      'sunscreen «SPF 50» | absent: Free of alcohol | absent: avoid your eyes',
    ],
    [
      'Glow\nNight\nAqua, Mica, Citral\nCitric Acid\nIt is for you.',
      'other: Glow | other: Night | other: Aqua | unknown: Mica | citral «Citral» | low: citric-acid | other: It is for you.',
    ],
  ] as const)
    assert.equal(read(text), expected, text);
});
