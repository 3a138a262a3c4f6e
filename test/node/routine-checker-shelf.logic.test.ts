/* What people really type and paste, by kinds: the shelf as a whole, in every language. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {adviceOf, type AdviceId} from '../../src/widgets/routine-checker/routine-checker.logic.js';
import {normalise, type Index} from '../../src/widgets/routine-checker/routine-checker-match.logic.js';
import {
  longestText,
  readAhead,
  readShelf,
  type Field,
} from '../../src/widgets/routine-checker/routine-checker-shelf.logic.js';
import type {ShelfPiece} from '../../src/widgets/routine-checker/shelf-piece.js';
import {fillers} from '../../src/widgets/routine-checker/shelf-words.js';
import {everydayPhrases} from '../support/everyday-phrases.js';
import {buildIndex} from '../support/product-index.js';

/** How many of a kind there are to one that is tried: all of them are, but for each of thousands of mutants. */
const oneOf = Number(process.env['MN_ONE_OF'] ?? 1);

const indexes = new Map<string, Index>();
function indexOf(lang: string): Index {
  const index = indexes.get(lang) ?? buildIndex({}, lang);
  indexes.set(lang, index);
  return index;
}
const read = (text: string, field: Field = 'type', lang = 'en') =>
  readShelf(text, field, indexOf(lang)).parts;
const flagged = (parts: readonly ShelfPiece[]): Set<AdviceId> =>
  new Set(parts.filter(({verdict}) => verdict === 'ingredient').map(({ingredient}) => adviceOf(ingredient!)));
const textsOf = (parts: readonly ShelfPiece[], verdict: ShelfPiece['verdict']) =>
  parts.filter((part) => part.verdict === verdict).map(({text}) => text);

interface Case {
  readonly field: Field;
  readonly lang: string;
  readonly input: string;
  readonly mustFlag: readonly AdviceId[];
  readonly mustNotFlag?: readonly AdviceId[];
  readonly mustNotVanish?: readonly string[];
  readonly mustCount?: readonly string[];
}

describe('inputs with the right value', () => {
  const cases = JSON.parse(readFileSync('test/support/shelf-cases.json', 'utf8')) as Case[];
  for (const {field, lang, input, mustFlag, mustNotFlag = [], mustNotVanish = [], mustCount = []} of cases) {
    it(`${field}, ${lang}: ${JSON.stringify(input.slice(0, 60))}`, () => {
      const parts = read(input, field, lang);
      const found = flagged(parts);
      for (const advice of mustFlag)
        assert.ok(
          found.has(advice) || (advice === 'gentle' && found.has('sunscreen')),
          `${advice} is missed`,
        );
      for (const advice of mustNotFlag) assert.ok(!found.has(advice), `${advice} is not in it`);
      for (const word of mustNotVanish)
        assert.ok(
          parts.some(({text}) => text.toLowerCase().includes(word.toLowerCase())),
          `${word} vanished`,
        );
      for (const word of mustCount)
        assert.ok(!textsOf(parts, 'low').join().toLowerCase().includes(word), word);
    });
  }
});

const exactly = JSON.parse(readFileSync('test/support/shelf-exactly.json', 'utf8')) as [
  lang: string,
  field: Field,
  advice: string,
  input: string,
][];

describe('what is typed and pasted comes to this, no more and no less', () => {
  for (const [lang, field, advice, input] of exactly) {
    it(`${field}, ${lang}: ${JSON.stringify(input.slice(0, 60))}`, () => {
      assert.deepEqual(
        [...flagged(read(input, field, lang))].sort(),
        advice.split(',').filter(Boolean).sort(),
      );
    });
  }
});

it('what a radical is bound to is not said to be there by itself', () => {
  for (const [lang, name, ingredient] of [
    ['ja', 'アスコルビルヒアルロン酸', 'vitamin-c-derivative'],
    ['ko', '아스코빌히알루론산', 'vitamin-c-derivative'],
    ['zh-Hans', '抗坏血酸基透明质酸', 'ascorbic-acid'],
  ] as const)
    for (const field of ['type', 'paste'] as const)
      assert.deepEqual(
        read(name, field, lang).map((part) => part.ingredient),
        [ingredient],
        `${field}: ${name}`,
      );
});

it('a pasted text that was read ahead comes to the same, in every language', () => {
  for (const lang of new Set(exactly.map(([lang]) => lang))) {
    const pasted = exactly.filter(([of, field]) => of === lang && field === 'paste');
    const text = pasted.map(([, , , input]) => input).join(', ');
    const expected = read(text, 'paste', lang);
    const steps = [...readAhead(text, indexOf(lang))].length;
    assert.ok(steps > 1 || text.length < 1000, `${lang}: ${steps} steps`);
    assert.deepEqual(read(text, 'paste', lang), expected, lang);
    // With an index of other names, nothing that was worked out ahead counts.
    [...readAhead(text, indexOf(lang))];
    assert.deepEqual(
      readShelf('Glow juice 77', 'paste', buildIndex({retinol: 'Glow juice 77'}, lang)).parts.map(
        ({ingredient}) => ingredient,
      ),
      ['retinol'],
    );
  }
});

describe('everyday words', () => {
  for (const [lang, lines] of Object.entries(everydayPhrases)) {
    it(`in ${lang} are all found, and lead where they should`, () => {
      const phrases = lines.split('; ').map((line) => line.split('=') as [string, AdviceId]);
      assert.ok(phrases.length >= 30);
      const missed = phrases.filter(([phrase, advice]) => !flagged(read(phrase, 'type', lang)).has(advice));
      assert.deepEqual(missed, []);
    });
  }
});

describe('misspellings', () => {
  const misspelt: Readonly<Record<string, AdviceId>> = {
    tretnoin: 'prescribed-retinoid',
    tretionin: 'prescribed-retinoid',
    tretinon: 'prescribed-retinoid',
    adapolene: 'prescribed-retinoid',
    adapaline: 'prescribed-retinoid',
    tazaroteen: 'prescribed-retinoid',
    'salycylic acid': 'exfoliant',
    'salicilyc acid': 'exfoliant',
    'saliclic acid': 'exfoliant',
    'glycollic acid': 'exfoliant',
    'gycolic acid': 'exfoliant',
    'mandellic acid': 'exfoliant',
    'benozyl peroxide': 'benzoyl-peroxide',
    'benzol peroxyde': 'benzoyl-peroxide',
    'absorbic acid': 'vitamin-c',
    'viamin c': 'vitamin-c',
    'azealic acid': 'brightening',
    hydroquinine: 'hydroquinone',
    clindamicin: 'prescribed',
    metronidazol: 'prescribed',
    hydrocortizone: 'prescribed',
    retional: 'retinoid',
    retinnal: 'retinoid',
    bakuchol: 'bakuchiol',
  };
  const company: readonly ((name: string) => string)[] = [
    (name) => name,
    (name) => `${name} cream`,
    (name) => `my ${name} ointment at night`,
    (name) => `${name} 10% toner`,
    (name) => `The Ordinary ${name} serum`,
    (name) => `niacinamide, ${name}, squalane`,
    (name) => `body lotion with ${name}`,
    (name) => `${name} and zinc`,
  ];
  it('are found alone and in company, and always shown as a guess', () => {
    const missed: string[] = [];
    for (const [name, advice] of Object.entries(misspelt)) {
      for (const around of company) {
        const hit = read(around(name)).find(({ingredient}) => ingredient && adviceOf(ingredient) === advice);
        if (!hit) missed.push(around(name));
        else if (!indexOf('en').exact.has(normalise(name))) assert.equal(hit.isGuess, true, around(name));
      }
    }
    assert.deepEqual(missed, []);
  });

  it('are not seen in other words', () => {
    for (const word of [
      'vitamins',
      'vitamins A',
      'vita',
      'lactic acid bacteria',
      'glucuronolactone',
      'exfoliates',
      'niacinamide',
      'resorcinol',
      'lactose',
      'retinitis',
      'maleic acid',
      'lactococcus lactis ferment',
      'salicornia extract',
      'glyceryl stearate',
      'ceteareth 20',
      'mandarin',
      'salad',
      'metro',
      'Clinique',
    ])
      assert.deepEqual([...flagged(read(word))], [], word);
  });
});

describe('what is not in it', () => {
  const claims: Readonly<Record<string, readonly string[]>> = {
    en: [
      'without alcohol',
      'free of fragrance',
      'fragrance-free',
      'alcohol free',
      'does not contain retinol',
      'no parfum',
      'contains no salicylic acid',
      'glycolic acid free cleanser',
    ],
    de: [
      'ohne Parfüm',
      'parfümfrei',
      'frei von Alkohol',
      'alkoholfrei',
      'enthält kein Retinol',
      'ohne Alkohol und Parfüm',
    ],
    fr: ['sans parfum', 'sans alcool', 'ne contient pas de rétinol', 'exempt de parfum'],
    es: ['sin perfume', 'sin alcohol', 'libre de fragancia', 'no contiene retinol'],
    it: ['senza profumo', 'senza alcol', 'privo di profumo', 'non contiene retinolo'],
    'pt-BR': ['sem perfume', 'sem álcool', 'livre de fragrância', 'não contém retinol'],
    nl: ['zonder parfum', 'parfumvrij', 'vrij van alcohol', 'bevat geen retinol'],
    pl: ['bez perfum', 'bez alkoholu', 'nie zawiera retinolu'],
    ar: ['بدون عطر', 'خالي من الكحول', 'لا يحتوي على ريتينول'],
    ja: ['アルコールフリー', '香料不使用', '無香料', 'エタノール無添加'],
    ko: ['무알콜', '향료 무첨가', '알코올 프리', '무향'],
    'zh-Hans': ['不含酒精', '无酒精', '不含香精', '无香精'],
  };
  for (const [lang, all] of Object.entries(claims)) {
    it(`flags nothing in ${lang}`, () => {
      for (const claim of all) {
        assert.deepEqual([...flagged(read(claim, 'type', lang))], [], claim);
        assert.deepEqual(
          [...flagged(read(`Aqua, Glycerin, Carbomer. ${claim}.`, 'paste', lang))],
          ['gentle'],
          claim,
        );
      }
    });
  }

  it('reaches over commas where the words say so, and no further', () => {
    assert.deepEqual([...flagged(read('free of parabens, retinol, alcohol. BHA'))], ['exfoliant']);
    assert.deepEqual([...flagged(read('cream without perfume, retinol'))], ['retinoid']);
    assert.deepEqual([...flagged(read('without alcohol and perfume'))], []);
    assert.deepEqual([...flagged(read('no retinol\nsalicylic acid'))], ['exfoliant']);
    assert.deepEqual([...flagged(read('non comedogenic glycolic acid toner'))], ['exfoliant']);
    assert.deepEqual(textsOf(read('alcohol free toner with BHA'), 'absent'), ['alcohol free']);
  });
});

describe('nothing that was typed vanishes', () => {
  const known = [
    'retinol',
    'panthenol',
    'sunscreen',
    'hyaluronic acid',
    'BHA',
    'vitamin c',
    'tret',
    'glycerin',
    'epiduo',
  ];
  const joints = [
    ', ',
    ' + ',
    ' / ',
    ' & ',
    ' and ',
    ' with ',
    ' then ',
    ' - ',
    '\n',
    ' mixed with ',
    '; ',
    ' plus ',
  ];
  const word = fc
    .string({unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 3, maxLength: 12})
    .filter(
      (text) =>
        !fillers.has(text) &&
        !/^(?:free|without|ohne|sans|sin|senza|sem|zonder|bez|non|not|zero|kein|geen|aucun|oder|est)/.test(
          text,
        ),
    );
  const phrase = fc.array(
    fc.oneof(word, fc.constantFrom(...known), fc.constantFrom('cream', 'my', 'at night', '10%')),
    {
      minLength: 1,
      maxLength: 4,
    },
  );
  const typed = fc
    .array(fc.tuple(phrase, fc.constantFrom(...joints)), {minLength: 1, maxLength: 5})
    .map((all) => all.map(([words, joint]) => words.join(' ') + joint).join(''));

  for (const field of ['type', 'paste'] as const) {
    it(`in the field to ${field}: no part longer than two letters that is no filler disappears`, () => {
      fc.assert(
        fc.property(typed, (text) => {
          const parts = read(text, field);
          const shown = normalise(parts.map((part) => part.text).join(' ')).split(' ');
          for (const one of normalise(text).split(' ')) {
            if (one.length < 3 || fillers.has(one) || /^\d+$/.test(one)) continue;
            // A kind of product that holds an active is said by the active.
            if (one === 'sunscreen') continue;
            assert.ok(shown.includes(one), `${one} of ${JSON.stringify(text)} in ${JSON.stringify(parts)}`);
          }
        }),
        {numRuns: 1500 / oneOf, seed: 20261129},
      );
    });
  }

  it('whatever it is, it is read without an error, and the same way twice', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'grapheme', maxLength: 300}),
        fc.constantFrom('type', 'paste'),
        (text, field) => {
          assert.deepEqual(read(text, field), read(text, field));
        },
      ),
      {numRuns: 500 / oneOf, seed: 20261129},
    );
  });
});

describe('registered names', () => {
  /** Made as the register makes them: of roots, salts, polymers and plants. No list of it may be shipped. */
  const names = (() => {
    const roots = [
      'lauryl',
      'cetearyl',
      'dimethicone',
      'hyaluronate',
      'ceramide',
      'panthenyl',
      'glyceryl',
      'glycerin',
      'petrolatum',
      'zinc oxide',
      'retinol',
      'ascorbyl',
      'salicyloyl',
      'lactoyl',
      'glycolyl',
      'azeloyl',
      'tocopheryl',
      'niacinamide',
      'acetyl hexapeptide',
      'palmitoyl',
      'titanium dioxide',
      'hydrolyzed collagen',
      'squalane',
      'caprylyl',
      'stearoyl',
      'polyglyceryl',
      'allantoin',
      'betaine',
      'urea',
      'propanediol',
      'mannitol',
      'xylityl',
      'caffeoyl',
      'biotinoyl',
      'carnosine',
      'lactobacillus',
      'saccharomyces',
      'bifida',
      'sodium',
      'magnesium',
    ];
    const tails = [
      'acrylates copolymer',
      'crosspolymer',
      'ferment',
      'ferment lysate filtrate',
      'stearate',
      'glucoside',
      'phosphate',
      'acid',
      'extract',
      'seed oil',
      'tripeptide-1',
      'palmitate',
      'retinoate',
      'lactate',
      'glycolate',
      'hydroxypropyl trimonium chloride',
      'silanetriol',
      'peg-8 esters',
      'methacrylate',
      'dimer dilinoleate',
      'sulfate',
      'benzoate',
      'hyaluronate',
      'ceramide',
      'polymer',
      'ether',
      'aspartate',
      'gluconate',
      'behenate',
      'oxybutylene copolymer',
    ];
    const plants = [
      'pinus koraiensis',
      'citrus limon',
      'salvia hispanica',
      'rosa canina',
      'camellia sinensis',
      'olea europaea',
      'avena sativa',
      'lactuca sativa',
      'malus domestica',
      'carica papaya',
    ];
    const organs = [
      'seed oil',
      'leaf extract',
      'fruit water',
      'root powder',
      'flower wax',
      'bark extract',
      'kernel oil',
      'callus lysate',
      'sprout extract',
      'peel extract',
    ];
    const bases = [
      'sodium',
      'potassium',
      'calcium',
      'ammonium',
      'zinc',
      'magnesium',
      'tea',
      'hydrolyzed',
      'hydrogenated',
      'acetylated',
      'c12-15 alkyl',
      'peg-20',
      'ppg-3',
      'bis',
      'isostearoyl',
      'di',
      'tri',
      'poly',
      'steareth-2',
      'n-',
    ];
    return [
      ...bases.flatMap((base) => roots.flatMap((root) => tails.map((tail) => `${base} ${root} ${tail}`))),
      ...roots.flatMap((root) =>
        tails.flatMap((tail) => [`${root} ${tail}`, `${root}/${tail}`, `${tail} ${root}`]),
      ),
      ...plants.flatMap((plant) =>
        organs.flatMap((organ) => bases.map((base) => `${base} ${plant} ${organ}`)),
      ),
    ];
  })();
  /** What is all of it a gentle basic, or a filter. */
  const isGentle = (name: string) =>
    /^(?:(?:sodium|potassium|calcium|magnesium|hydrolyzed|acetylated|zinc|di|n-|hyaluronate|ceramide|crosspolymer|glycerin|petrolatum|zinc oxide|titanium dioxide)(?: |\/|$))+$/.test(
      name,
    );

  it('are never taken for what is usually kept, nor guessed at; 30,000 of them, on a pack and typed', () => {
    assert.ok(names.length >= 28_000, String(names.length));
    const wrong: string[] = [];
    for (const name of names.filter((_, at) => at % oneOf === 0)) {
      for (const field of ['paste', 'type'] as const) {
        const parts = read(field === 'paste' ? `Aqua, ${name}, Carbomer, Sorbitol` : name, field);
        const kept = parts.filter(
          ({ingredient}) => ingredient && ['gentle', 'sunscreen'].includes(adviceOf(ingredient)),
        );
        if (kept.length && !isGentle(name))
          wrong.push(`${field}: ${name} is ${kept.map(({ingredient}) => ingredient).join()}`);
        for (const part of parts)
          if (part.isGuess) wrong.push(`${field}: ${name} guessed as ${part.ingredient}`);
      }
    }
    assert.deepEqual(wrong.slice(0, 40), []);
  });
});

describe('a shop’s page', () => {
  const list = 'Water, Glycerin, Alcohol Denat., Dimethicone, Carbomer, Xanthan Gum, Phenoxyethanol';
  for (const [what, before] of Object.entries({
    'a slogan': 'Oat: soothes, calms.\n\n',
    'sales text':
      'This serum helps your skin look calm and is made for you.\n\nWe love it with retinol and vitamin C.\n\n',
    'a heading': 'The Calm Cream\n\nIngredients:\n\n',
  })) {
    it(`moves no name down by ${what}, and lists no sentence`, () => {
      const parts = read(before + list, 'paste');
      assert.deepEqual(textsOf(parts, 'low'), []);
      assert.deepEqual([...flagged(parts)].sort(), ['gentle', 'gentle-care']);
      assert.deepEqual(textsOf(parts, 'unknown'), [
        'Dimethicone',
        'Carbomer',
        'Xanthan Gum',
        'Phenoxyethanol',
      ]);
    });
  }

  const pages = JSON.parse(readFileSync('test/support/shop-pages.json', 'utf8')) as Record<
    string,
    {before: string; list: string; after: string}
  >;
  for (const [lang, {before, list: names, after}] of Object.entries(pages)) {
    for (const gap of ['\n\n', '\n']) {
      it(`comes to what its list holds, in ${lang}, ${gap.length > 1 ? 'with' : 'without'} empty lines`, () => {
        const page = (before + names + after).replaceAll('\n\n', gap);
        const parts = read(page, 'paste', lang);
        assert.deepEqual([...flagged(parts)].sort(), ['fragrance', 'gentle', 'gentle-care', 'retinoid']);
        // Citric acid alone stands too low.
        assert.equal(textsOf(parts, 'low').length, 1);
        const sentences = textsOf(parts, 'unknown').filter((text) => text.length > 25);
        assert.deepEqual(sentences, []);
      });
    }
  }

  it('is read by any mark between names, in any script', () => {
    for (const mark of [
      ', ',
      '; ',
      ' - ',
      ' / ',
      ' + ',
      ' | ',
      ' • ',
      '\n',
      '\t',
      '<br>',
      '<br />',
      '、',
      '，',
      '،',
    ])
      assert.deepEqual(
        [
          ...flagged(read(['Aqua', 'Retinol', 'Acrylates Copolymer', 'Salicylic Acid'].join(mark), 'paste')),
        ].sort(),
        ['exfoliant', 'retinoid'],
        JSON.stringify(mark),
      );
    assert.deepEqual(
      [...flagged(read('水、グリセリン、レチノール（ビタミンA油）、サリチル酸、香料', 'paste', 'ja'))].sort(),
      ['exfoliant', 'fragrance', 'gentle', 'retinoid'],
    );
  });

  it('says of an acid far down that it is low, and never lists water', () => {
    const parts = read(
      'Aqua, Glycerin, Squalane, Silica, Mica, Talc, Carbomer, Citric Acid, Sodium Lactate',
      'paste',
    );
    assert.deepEqual(textsOf(parts, 'low'), ['Citric Acid', 'Sodium Lactate']);
    for (const water of ['Aqua', 'Water', 'AQUA/WATER/EAU', 'Purified Water'])
      assert.ok(!textsOf(read(`${water}, Silica, Mica`, 'paste'), 'unknown').includes(water), water);
  });

  it('reads a routine that was pasted as it reads one that was typed', () => {
    const parts = read('CeraVe cleanser\nTretinoin 0.05%\nBHA\nmoisturizer', 'paste');
    assert.deepEqual([...flagged(parts)].sort(), ['exfoliant', 'gentle', 'prescribed-retinoid']);
    assert.deepEqual(textsOf(parts, 'unknown'), ['CeraVe']);
  });
});

describe('is shown as it was written', () => {
  it('with what says that it is not in it, before the name or after it', () => {
    assert.deepEqual(textsOf(read('不含酒精，无香精', 'type', 'zh-Hans'), 'absent'), ['不含酒精', '无香精']);
    assert.deepEqual(textsOf(read('香料不使用', 'type', 'ja'), 'absent'), ['香料不使用']);
    assert.deepEqual(textsOf(read('retinol not included'), 'absent'), ['retinol not included']);
  });

  it('without the spaces around it', () => {
    assert.deepEqual(textsOf(read('  retinol '), 'ingredient'), ['retinol']);
    assert.deepEqual(textsOf(read('  lactic acid bacteria '), 'unknown'), ['lactic acid bacteria']);
  });
});

describe('a brand', () => {
  it('is known with one letter wrong, as a guess, and not with two', () => {
    const hits = (text: string) => read(text).map(({ingredient, isGuess}) => [ingredient, isGuess]);
    assert.deepEqual(hits('differinn'), [['adapalene', true]]);
    assert.deepEqual(hits('diferrinn'), [[undefined, undefined]]);
  });
});

describe('one product and several', () => {
  it('says the active of a kind of product, which is not usually kept then', () => {
    assert.deepEqual([...flagged(read('moisturizer with retinol'))], ['retinoid']);
    assert.deepEqual([...flagged(read('tret + moisturizer'))].sort(), ['gentle', 'prescribed-retinoid']);
    assert.deepEqual([...flagged(read('snail mucin moisturizer'))], [], 'no plain one');
    assert.deepEqual([...flagged(read('vit a & c'))].sort(), ['retinoid', 'vitamin-c']);
    assert.deepEqual([...flagged(read('A醇精华和防晒霜', 'type', 'zh-Hans'))].sort(), [
      'retinoid',
      'sunscreen',
    ]);
  });

  it('answers a brand by what it holds, and by its country where that differs', () => {
    for (const [brand, ids] of [
      ['Epiduo gel', ['adapalene', 'benzoyl-peroxide']],
      ['Retin-A Micro', ['tretinoin']],
      ['Tri-Luma', ['hydroquinone', 'tretinoin', 'steroid']],
      ['Soolantra', ['ivermectin']],
      ['Finacea 15%', ['azelaic-acid']],
      ['Protopic ointment', ['tacrolimus']],
      ['roaccutane', ['isotretinoin']],
    ] as const)
      assert.deepEqual(
        read(brand).map(({ingredient}) => ingredient),
        ids,
        brand,
      );
    const duo = (lang: string) => read('Effaclar Duo', 'type', lang).map(({ingredient}) => ingredient);
    assert.deepEqual(duo('en-US'), ['benzoyl-peroxide']);
    assert.deepEqual(duo('fr'), ['capryloyl-salicylic-acid']);
  });
});

describe('long texts', () => {
  /** Kinds of text that a rule may go over again and again. */
  const kinds: Readonly<Record<string, string>> = {
    spaces: 'a    ',
    tabs: 'aa   \t ',
    'an empty field': ' ',
    'lines of dashes': 'a - ',
    brackets: '(',
    'brackets in brackets': '(a(b)',
    'one word': 'retinyl ',
    absences: 'alcohol free ',
    lines: 'retinol\n\n',
    digits: '1234,',
    'a routine': 'my tretnoin cream at night with panthenol, as my doctor told me ',
    'a list': 'Aqua, Glycerin, Ascorbyl Glucoside, Lactobacillus Ferment, Phenoxyethanol, ',
    日本語: 'レチノールと化粧水を使っています、',
    한국어: '레티놀 세럼과 알로에 수분크림, ',
    العربية: 'كريم الليل وسيروم الصباح والريتينول ',
  };
  for (const [what, piece] of Object.entries(kinds)) {
    it(`are read as fast as they are long: ${what}`, () => {
      const text = piece.repeat(Math.ceil(longestText / piece.length)).slice(0, longestText);
      for (const field of ['type', 'paste'] as const) {
        let least = Infinity;
        for (let run = 0; run < 3 / oneOf; run++) {
          const before = process.cpuUsage();
          read(text, field);
          least = Math.min(least, process.cpuUsage(before).user / 1000);
        }
        // Many times what it takes: a rule that goes over a text again and again takes seconds.
        assert.ok(least < 500, `${field}: ${Math.round(least)} ms`);
      }
    });
  }
});
