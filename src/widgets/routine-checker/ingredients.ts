/** What an ingredient is taken for. Which times go with it is the widget's business; see lead-times.ts. */
export type IngredientFamily =
  | 'aha'
  | 'alcohol'
  | 'bakuchiol'
  | 'benzoyl-peroxide'
  | 'bha'
  | 'brightening'
  | 'cooling'
  | 'copper'
  | 'enzyme'
  | 'fragrance'
  | 'gentle'
  | 'hydroquinone'
  | 'isotretinoin'
  | 'numbing'
  | 'pha'
  | 'prescribed'
  | 'prescribed-retinoid'
  | 'propolis'
  | 'retinoid'
  | 'scrub'
  | 'sunscreen'
  | 'vitamin-c';

/** An ingredient that patients have at home, with what packs and people call it. */
export interface Ingredient {
  readonly family: IngredientFamily;
  /** As printed on packs. */
  readonly inci: readonly string[];
  /** As people say it, with misspellings that are too far off to be guessed. */
  readonly synonyms: readonly string[];
  /** Further names, as a pattern over the normalised name: small letters, digits, single spaces. */
  readonly pattern?: RegExp;
  /** Counts on a pack only when it stands high in the list: lower down it has another role there. */
  readonly high?: true;
  /** Means this only when a person says it: on a pack the same word is something else, or no ingredient. */
  readonly typed?: true;
  /** Counts only as the whole name, as the word is a part of other names. */
  readonly whole?: true;
}

type Kind = Pick<Ingredient, 'pattern' | 'high' | 'typed' | 'whole'>;

const ingredient = (family: IngredientFamily, inci: string, synonyms = '', kind: Kind = {}): Ingredient => ({
  family,
  inci: names(inci),
  synonyms: names(synonyms),
  ...kind,
});

const names = (text: string): string[] => text.split(', ').filter(Boolean);

/** Plants and their common names whose oils are essential oils. */
const scentedPlants =
  'abies|anthemis|backhousia|bergamot|boswellia|cananga|cedarwood|cedrus|chamomile|cinnamomum|cinnamon|citronella|citrus|clove|' +
  'commiphora|cupressus|cymbopogon|eugenia|foeniculum|frankincense|geranium|grapefruit|illicium|jasmine|jasminum|' +
  'juniper|juniperus|laurus|lavandula|lavender|lemon|lemongrass|lime|lippia|mandarin|melaleuca|mentha|neroli|ocimum|' +
  'orange|origanum|patchouli|pelargonium|peppermint|petitgrain|pinus|pogostemon|rosa damascena|rosemary|rosmarinus|' +
  'sage|salvia|sandalwood|santalum|spearmint|syzygium|tangerine|tea tree|thyme|thymus|vetiveria|ylang ylang|zingiber';

/**
 * The ingredients that the widgets know, by id, in the groups of the fact sheet. Names are INCI and everyday names;
 * no product and no brand is named, and what is not here is shown as not known. Bakuchiol is no retinoid.
 */
export const ingredients = {
  retinol: ingredient('retinoid', 'retinol', 'retinole, retinoll, pure retinol, vitamin a1'),
  retinal: ingredient('retinoid', 'retinal', 'retinaldehyde, retinaldehid, vitamin a aldehyde'),
  'retinyl-palmitate': ingredient('retinoid', 'retinyl palmitate', 'vitamin a palmitate, retinol palmitate'),
  'retinyl-acetate': ingredient('retinoid', 'retinyl acetate', 'vitamin a acetate, retinol acetate'),
  'retinyl-propionate': ingredient('retinoid', 'retinyl propionate', 'retinol propionate'),
  'retinyl-ester': ingredient('retinoid', 'retinyl linoleate, retinyl retinoate', 'retinyl, retinyl ester', {
    pattern: /\bretinyl\b|\bretinoates?\b/,
  }),
  'hydroxypinacolone-retinoate': ingredient('retinoid', 'hydroxypinacolone retinoate', 'hpr'),
  retinoid: ingredient('retinoid', '', 'retinoid, retinoids, vitamin a, vit a, vitamin a cream'),

  tretinoin: ingredient(
    'prescribed-retinoid',
    'tretinoin, retinoic acid',
    'all trans retinoic acid, trans retinoic acid, vitamin a acid, tretin, prescription retinoid, prescribed retinoid',
  ),
  adapalene: ingredient('prescribed-retinoid', 'adapalene', 'adapalen'),
  tazarotene: ingredient('prescribed-retinoid', 'tazarotene', 'tazaroten'),
  isotretinoin: ingredient('isotretinoin', 'isotretinoin', '13 cis retinoic acid, isotretinoine'),

  'glycolic-acid': ingredient('aha', 'glycolic acid', 'glycolic, glycol acid, hydroxyacetic acid'),
  'lactic-acid': ingredient('aha', 'lactic acid', 'lactic'),
  'mandelic-acid': ingredient('aha', 'mandelic acid', 'mandelic'),
  'malic-acid': ingredient('aha', 'malic acid', 'malic'),
  'tartaric-acid': ingredient('aha', 'tartaric acid', 'tartaric'),
  'citric-acid': ingredient('aha', 'citric acid', 'citric', {high: true}),
  aha: ingredient(
    'aha',
    '',
    'aha, ahas, alpha hydroxy acid, alpha hydroxy acids, fruit acid, fruit acids, acid peel, peeling acid, exfoliating acid',
  ),

  'salicylic-acid': ingredient(
    'bha',
    'salicylic acid',
    'salicylic, salicilic, salisilic acid, 2 hydroxybenzoic acid',
  ),
  'betaine-salicylate': ingredient('bha', 'betaine salicylate'),
  'capryloyl-salicylic-acid': ingredient(
    'bha',
    'capryloyl salicylic acid',
    'lha, lipo hydroxy acid, lipohydroxy acid',
  ),
  bha: ingredient('bha', '', 'bha, bhas, beta hydroxy acid, beta hydroxy acids', {typed: true}),

  gluconolactone: ingredient('pha', 'gluconolactone', 'glucono delta lactone'),
  'lactobionic-acid': ingredient('pha', 'lactobionic acid', 'lactobionic'),
  pha: ingredient('pha', '', 'pha, phas, polyhydroxy acid, poly hydroxy acid, polyhydroxy acids'),

  'walnut-shell': ingredient(
    'scrub',
    'juglans regia shell powder, walnut shell powder',
    'walnut shell, walnut scrub',
    {
      pattern: /\b(?:walnut|juglans)\b.*\b(?:shell|powder|scrub)\b/,
    },
  ),
  perlite: ingredient('scrub', 'perlite'),
  pumice: ingredient('scrub', 'pumice', 'pumice stone, pumice powder'),
  'jojoba-beads': ingredient(
    'scrub',
    'jojoba ester beads',
    'jojoba beads, jojoba esters beads, jojoba wax beads',
  ),
  scrub: ingredient(
    'scrub',
    '',
    'scrub, face scrub, facial scrub, exfoliating scrub, exfoliator, exfoliant, microbeads, exfoliating beads',
    {pattern: /\b(?:seed|kernel|shell|stone|pit) powder\b/},
  ),

  papain: ingredient('enzyme', 'papain', 'papaya enzyme, papaya enzymes'),
  bromelain: ingredient('enzyme', 'bromelain', 'bromelaine, pineapple enzyme, pineapple enzymes'),
  enzyme: ingredient(
    'enzyme',
    '',
    'enzyme peel, enzyme mask, enzyme powder, enzyme exfoliant, fruit enzymes',
  ),

  'benzoyl-peroxide': ingredient(
    'benzoyl-peroxide',
    'benzoyl peroxide',
    'bpo, bp, benzol peroxide, benzyl peroxide',
  ),

  'ascorbic-acid': ingredient(
    'vitamin-c',
    'ascorbic acid, l ascorbic acid',
    'vitamin c, vit c, vitamine c, vitaminc, vitamin c serum, ascorbic, laa',
  ),
  'ethyl-ascorbic-acid': ingredient(
    'vitamin-c',
    '3 o ethyl ascorbic acid, ethyl ascorbic acid',
    'ethylated ascorbic acid',
  ),
  'sodium-ascorbyl-phosphate': ingredient('vitamin-c', 'sodium ascorbyl phosphate', 'sap vitamin c'),
  'magnesium-ascorbyl-phosphate': ingredient('vitamin-c', 'magnesium ascorbyl phosphate', 'map vitamin c'),
  'ascorbyl-glucoside': ingredient('vitamin-c', 'ascorbyl glucoside'),
  'tetrahexyldecyl-ascorbate': ingredient('vitamin-c', 'tetrahexyldecyl ascorbate', 'thd ascorbate, thd'),
  'vitamin-c-derivative': ingredient(
    'vitamin-c',
    'ascorbyl palmitate, ascorbyl tetraisopalmitate',
    'vitamin c derivative',
    {
      pattern: /\bascorb(?:yl|ic|ate)\b/,
    },
  ),

  hydroquinone: ingredient('hydroquinone', 'hydroquinone', 'hydrochinone, hydroquinon, hydrochinon'),
  'azelaic-acid': ingredient('brightening', 'azelaic acid', 'azelaic, azaleic acid, azaleic, azelic acid'),
  'kojic-acid': ingredient('brightening', 'kojic acid', 'kojic, cojic acid, kojik acid'),
  arbutin: ingredient('brightening', 'arbutin, alpha arbutin, beta arbutin'),

  steroid: ingredient(
    'prescribed',
    'hydrocortisone, hydrocortisone acetate, betamethasone, betamethasone valerate, clobetasol propionate, mometasone furoate',
    'steroid cream, steroid, cortisone, cortisone cream, topical steroid, clobetasol, mometasone',
  ),
  imiquimod: ingredient('prescribed', 'imiquimod'),
  fluorouracil: ingredient('prescribed', 'fluorouracil', '5 fluorouracil, 5 fu, 5fu'),
  prescribed: ingredient(
    'prescribed',
    '',
    'prescribed cream, prescription cream, prescription, prescribed, prescription gel, doctors cream',
    {typed: true},
  ),
  lidocaine: ingredient(
    'numbing',
    'lidocaine, prilocaine, tetracaine, benzocaine, lidocaine hcl',
    'numbing cream, numbing gel, lignocaine, anaesthetic cream, anesthetic cream',
  ),

  fragrance: ingredient(
    'fragrance',
    'parfum, fragrance',
    'perfume, perfum, scent, scented, cologne, fragrances',
  ),
  aroma: ingredient('fragrance', 'aroma', '', {whole: true}),
  linalool: ingredient('fragrance', 'linalool', 'linalol'),
  limonene: ingredient('fragrance', 'limonene, d limonene'),
  citral: ingredient('fragrance', 'citral'),
  'scent-component': ingredient(
    'fragrance',
    'geraniol, citronellol, eugenol, coumarin, farnesol, hexyl cinnamal, benzyl salicylate, alpha isomethyl ionone, ' +
      'hydroxycitronellal, amyl cinnamal, cinnamal, isoeugenol',
  ),
  'essential-oil': ingredient('fragrance', '', 'essential oil, essential oils', {
    pattern: new RegExp(`\\b(?:${scentedPlants})\\b.*\\boils?\\b`),
  }),

  alcohol: ingredient(
    'alcohol',
    'alcohol, alcohol denat, denatured alcohol',
    'ethanol, ethyl alcohol, rubbing alcohol',
    {
      high: true,
      whole: true,
      pattern: /^(?:sd alcohol\b.*|alcohol denat.*|denatured alcohol.*)$/,
    },
  ),

  menthol: ingredient('cooling', 'menthol'),
  camphor: ingredient('cooling', 'camphor', 'camphre, camfor'),
  eucalyptus: ingredient('cooling', 'eucalyptus globulus leaf oil, eucalyptus oil, eucalyptol', 'eucalyptus'),
  propolis: ingredient('propolis', 'propolis, propolis extract, propolis cera', 'bee glue, bee propolis'),

  'copper-peptides': ingredient(
    'copper',
    'copper tripeptide 1',
    'copper peptide, copper peptides, ghk cu, copper tripeptide, ghk copper',
  ),
  bakuchiol: ingredient(
    'bakuchiol',
    'bakuchiol',
    'bakuchi, plant retinol, natural retinol alternative, retinol alternative',
  ),

  glycerin: ingredient('gentle', 'glycerin', 'glycerine, glycerol'),
  petrolatum: ingredient(
    'gentle',
    'petrolatum',
    'petroleum jelly, white soft paraffin, yellow soft paraffin',
  ),
  ceramides: ingredient('gentle', 'ceramide np, ceramide ap, ceramide eop', 'ceramides, ceramide', {
    pattern: /\bceramides?\b/,
  }),
  panthenol: ingredient(
    'gentle',
    'panthenol',
    'd panthenol, dexpanthenol, provitamin b5, pro vitamin b5, vitamin b5, pantenol',
  ),
  'hyaluronic-acid': ingredient(
    'gentle',
    'sodium hyaluronate, hyaluronic acid, hydrolyzed hyaluronic acid',
    'hyaluronic, ha serum, hyaluron, hyularonic acid, hylauronic acid',
    {pattern: /\bhyaluron(?:ic|ates?)\b/},
  ),
  moisturiser: ingredient(
    'gentle',
    '',
    'moisturiser, moisturizer, plain moisturiser, plain moisturizer, emollient, barrier cream',
    {typed: true},
  ),

  'zinc-oxide': ingredient('sunscreen', 'zinc oxide, ci 77947'),
  'titanium-dioxide': ingredient('sunscreen', 'titanium dioxide, ci 77891'),
  sunscreen: ingredient(
    'sunscreen',
    '',
    'sunscreen, sun cream, suncream, sunblock, spf, spf 30, spf 50, mineral sunscreen',
    {
      typed: true,
    },
  ),
} as const satisfies Readonly<Record<string, Ingredient>>;

export type IngredientId = keyof typeof ingredients;

/** Real names that look like one of the above, or hold one, and are something else. */
export const lookAlikes: readonly string[] = [
  '4 methylbenzylidene camphor',
  'camphor benzalkonium methosulfate',
  'amyl cinnamate',
  'gluconic acid',
  'glyoxylic acid',
  'maleic acid',
  'maltol',
  'menthyl lactate',
  'methanol',
  'resorcinol',
];
