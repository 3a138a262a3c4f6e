/** The kinds that ingredients are sorted by. Which times go with them is the widget's business; see lead-times.ts. */
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
  /** Its synonyms mean this only when a person says them: on a pack the same word is something else, or no ingredient. */
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

/** The salts of an acid, whatever the base. */
const saltOf = (salt: string) =>
  new RegExp(
    `\\b(?:ammonium|arginine|calcium|choline|di(?:potassium|sodium)|guanidine|lithium|lysine|magnesium|mea|potassium|sodium|strontium|tea|triethanolamine|tromethamine|zinc) ${salt}$`,
  );

const names = (text: string): string[] => text.split(', ').filter(Boolean);

/** Plants and their common names whose oils are essential oils. */
const scentedPlants =
  'abies|anthemis|backhousia|bergamot|boswellia|cananga|cedarwood|cedrus|chamomile|cinnamomum|cinnamon|citronella|citrus|clove|' +
  'commiphora|cupressus|cymbopogon|eugenia|foeniculum|frankincense|geranium|grapefruit|illicium|jasmine|jasminum|' +
  'juniper|juniperus|laurus|lavandula|lavender|lemon|lemongrass|lime|lippia|mandarin|melaleuca|mentha|neroli|ocimum|' +
  'orange|origanum|patchouli|pelargonium|peppermint|petitgrain|pinus|pogostemon|rosa damascena|rosemary|rosmarinus|' +
  'sage|salvia|sandalwood|santalum|spearmint|syzygium|tangerine|tea tree|thyme|thymus|vetiveria|ylang ylang|zingiber';

/**
 * The ingredients that the widgets know, by id, in the groups of the fact sheet, with their INCI and everyday English
 * names. Names in other languages are in everyday-names.ts. What is not here is shown as not known. Bakuchiol is no
 * retinoid.
 */
export const ingredients = {
  retinol: ingredient('retinoid', 'retinol', 'retinole, retinoll, pure retinol, vitamin a1'),
  retinal: ingredient('retinoid', 'retinal', 'retinaldehyde, retinaldehid, vitamin a aldehyde'),
  'retinyl-palmitate': ingredient('retinoid', 'retinyl palmitate', 'vitamin a palmitate, retinol palmitate'),
  'retinyl-acetate': ingredient('retinoid', 'retinyl acetate', 'vitamin a acetate, retinol acetate'),
  'retinyl-propionate': ingredient('retinoid', 'retinyl propionate', 'retinol propionate'),
  'retinyl-ester': ingredient(
    'retinoid',
    'retinyl linoleate, retinyl retinoate',
    'retinyl ester, retinol ester, granactive retinoid, granactive',
    // Esters, amides and peptides of retinol and retinoic acid, whatever they are bound to.
    {pattern: /\b\w*retin(?:yl|oyl|oates?|oxy\w*|amides?|ol|al|aldehyde)\b/},
  ),
  'hydroxypinacolone-retinoate': ingredient('retinoid', 'hydroxypinacolone retinoate', 'hpr'),
  retinoid: ingredient(
    'retinoid',
    '',
    'retinoid, retinoids, vitamin a, vit a, vitamin a cream, vitamin a serum, retinoid cream',
  ),

  tretinoin: ingredient(
    'prescribed-retinoid',
    'tretinoin, retinoic acid',
    'all trans retinoic acid, trans retinoic acid, vitamin a acid, tret, tretin, tret cream, prescription retinoid, ' +
      'prescription strength retinoid, prescribed retinoid, prescription vitamin a, prescribed vitamin a',
  ),
  trifarotene: ingredient('prescribed-retinoid', 'trifarotene', 'trifaroten'),
  adapalene: ingredient('prescribed-retinoid', 'adapalene', 'adapalen, adap'),
  tazarotene: ingredient('prescribed-retinoid', 'tazarotene', 'tazaroten, taz'),
  isotretinoin: ingredient('isotretinoin', 'isotretinoin', '13 cis retinoic acid, isotretinoine'),

  'glycolic-acid': ingredient(
    'aha',
    'glycolic acid',
    'glycolic, glycol acid, hydroxyacetic acid, glycolic peel, glycolic pads',
    {pattern: saltOf('glycolate')},
  ),
  'lactic-acid': ingredient('aha', 'lactic acid', 'lactic, lactic peel', {
    pattern: /^(?:ammonium|tea|triethanolamine|arginine|guanidine) lactate$/,
  }),
  // In its salts a moisturiser and a buffer: an acid only where there is much of it.
  lactate: ingredient('aha', 'sodium lactate, potassium lactate, calcium lactate, magnesium lactate', '', {
    high: true,
  }),
  'mandelic-acid': ingredient('aha', 'mandelic acid', 'mandelic, mandelic peel', {
    pattern: /\bmandel(?:oyl|ates?)\b|\bmandelic\b/,
  }),
  'malic-acid': ingredient('aha', 'malic acid', 'malic', {pattern: saltOf('malate')}),
  'tartaric-acid': ingredient('aha', 'tartaric acid', 'tartaric', {pattern: saltOf('tartrate')}),
  'citric-acid': ingredient('aha', 'citric acid', 'citric', {high: true}),
  aha: ingredient(
    'aha',
    '',
    'aha, ahas, alpha hydroxy acid, alpha hydroxy acids, fruit acid, fruit acids, acid peel, peeling acid, ' +
      'exfoliating acid, exfoliating acids, acids, acid toner, acid pads, acid exfoliant, chemical peel, chemical peels, ' +
      'chemical exfoliant, chemical exfoliator, peel, peels, peel pads, peeling, peeling solution, home peel, face peel, ' +
      'tca, tca peel, trichloroacetic acid, jessner, jessners, jessner peel, vi peel, alpha hydroxy, ' +
      'glow tonic, resurfacing toner, exfoliating toner, exfoliating pads, exfoliating cleanser, exfoliating wash, ' +
      'exfoliating mask, exfoliating gel, exfoliating serum, exfoliating cream, exfoliating lotion, exfoliating treatment',
  ),

  'salicylic-acid': ingredient(
    'bha',
    'salicylic acid',
    'salicylic, salicilic, salisilic acid, sal acid, salic acid, 2 hydroxybenzoic acid, willow bark acid',
    {
      pattern:
        /\bsalicyl(?:oyl|ic)\b|^(?:\w+ )?(?:ammonium|calcium|magnesium|mea|potassium|sodium|tea|trolamine|tromethamine|zinc) salicylate$/,
    },
  ),
  'betaine-salicylate': ingredient('bha', 'betaine salicylate'),
  'capryloyl-salicylic-acid': ingredient(
    'bha',
    'capryloyl salicylic acid',
    'lha, lipo hydroxy acid, lipohydroxy acid',
  ),
  bha: ingredient(
    'bha',
    '',
    'bha, bhas, beta hydroxy, beta hydroxy acid, beta hydroxy acids, sa cleanser, sa cream, sa lotion',
    {typed: true},
  ),

  gluconolactone: ingredient('pha', 'gluconolactone', 'glucono delta lactone'),
  'lactobionic-acid': ingredient('pha', 'lactobionic acid', 'lactobionic', {
    pattern: saltOf('lactobionate'),
  }),
  pha: ingredient(
    'pha',
    'maltobionic acid',
    'pha, phas, polyhydroxy acid, poly hydroxy acid, polyhydroxy acids, maltobionic',
    {pattern: saltOf('maltobionate')},
  ),

  'walnut-shell': ingredient(
    'scrub',
    'juglans regia shell powder, walnut shell powder',
    'walnut shell, walnut scrub',
    {
      pattern: /\b(?:walnut|juglans)\b.*\b(?:shell|powder|scrub)\b/,
    },
  ),
  perlite: ingredient('scrub', 'perlite', 'volcanic glass'),
  pumice: ingredient('scrub', 'pumice', 'pumice stone, pumice powder'),
  'jojoba-beads': ingredient(
    'scrub',
    'jojoba ester beads',
    'jojoba beads, jojoba esters beads, jojoba wax beads',
  ),
  scrub: ingredient(
    'scrub',
    '',
    'scrub, scrubs, face scrub, facial scrub, exfoliating scrub, sugar scrub, salt scrub, coffee scrub, apricot scrub, ' +
      'exfoliator, exfoliant, exfoliants, exfoliators, microbeads, exfoliating beads, exfoliating brush, ' +
      'cleansing brush, microdermabrasion, dermaplaning, konjac sponge, loofah, exfoliating glove, exfoliating gloves, exfoliating mitt, exfoliating cloth, ' +
      'dry brush, dry brushing, face brush, facial brush, corundum',
    {
      pattern:
        /\b(?:seed|kernel|shell|stone|pit|husk|nut|bran) (?:powder|granules|meal|grains)\b|\b(?:bambusa|bamboo|luffa)\b.*\bpowder\b|scrub\b|\w{3}peeling\b|\b(?:peeling|luff?a|loofa)[a-z]{3,}\b/,
    },
  ),

  papain: ingredient('enzyme', 'papain', 'papaya enzyme, papaya enzymes'),
  bromelain: ingredient('enzyme', 'bromelain', 'bromelaine, pineapple enzyme, pineapple enzymes'),
  enzyme: ingredient(
    'enzyme',
    '',
    'enzyme peel, enzyme mask, enzyme powder, enzyme exfoliant, enzyme peeling, fruit enzymes',
  ),

  'benzoyl-peroxide': ingredient(
    'benzoyl-peroxide',
    'benzoyl peroxide',
    'bpo, bp, benzol peroxide, benzyl peroxide, benz peroxide, ben perox',
  ),

  'ascorbic-acid': ingredient(
    'vitamin-c',
    'ascorbic acid, l ascorbic acid',
    'vitamin c, vit c, c vitamin, vitamine c, vitaminc, vitc, vitiman c, vitamin c serum, ascorbic, laa, l ascorbic',
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
      // Bound to whatever it is: "ascorbylpropyl hydrolyzed hyaluronate".
      pattern: /\b\w*ascorb(?:yl|ic|ate|oyl)\w*\b/,
    },
  ),

  hydroquinone: ingredient(
    'hydroquinone',
    'hydroquinone',
    'hq, hydrochinone, hydroquinon, hydrochinon, bleaching cream, skin bleach, skin lightening cream, lightening cream',
  ),
  'azelaic-acid': ingredient(
    'brightening',
    'azelaic acid',
    'azelaic, azaleic acid, azaleic, azelic acid, az acid',
    {
      pattern: /\bazel(?:oyl|aic|ates?|ami\w*)\b/,
    },
  ),
  'kojic-acid': ingredient('brightening', 'kojic acid', 'kojic, cojic acid, kojik acid', {
    pattern: /\bkoj(?:ic|yl)\b/,
  }),
  arbutin: ingredient('brightening', 'arbutin, alpha arbutin, beta arbutin', '', {pattern: /\b\w*arbutin\b/}),

  steroid: ingredient(
    'prescribed',
    'hydrocortisone, hydrocortisone acetate, betamethasone, betamethasone valerate, clobetasol propionate, mometasone furoate',
    'steroid cream, steroid ointment, steroids, steroid, cortisone, cortisone cream, hydrocortisone cream, ' +
      'topical steroid, hydrocort, clobetasol, mometasone, corticosteroid, corticosteroids, triamcinolone, fluocinonide, ' +
      'fluocinolone, desonide, clobetasone, methylprednisolone aceponate, prednicarbate, fluticasone, halobetasol, ' +
      'hydrocortisone butyrate, prednisolone, dexamethasone, eczema cream, psoriasis cream',
  ),
  clindamycin: ingredient('prescribed', 'clindamycin, clindamycin phosphate', 'clinda'),
  metronidazole: ingredient('prescribed', 'metronidazole', 'metro gel, metronidazol'),
  ivermectin: ingredient('prescribed', 'ivermectin', 'ivermectine'),
  tacrolimus: ingredient('prescribed', 'tacrolimus'),
  pimecrolimus: ingredient('prescribed', 'pimecrolimus'),
  dapsone: ingredient('prescribed', 'dapsone', 'dapson'),
  calcipotriol: ingredient('prescribed', 'calcipotriol, calcipotriene'),
  sulfacetamide: ingredient(
    'prescribed',
    'sulfacetamide, sodium sulfacetamide',
    'sulphacetamide, sulfacetamide sulfur',
  ),
  imiquimod: ingredient('prescribed', 'imiquimod'),
  fluorouracil: ingredient('prescribed', 'fluorouracil', '5 fluorouracil, 5 fu, 5fu'),
  prescribed: ingredient(
    'prescribed',
    // Medicines, which packs name as well.
    'erythromycin, minocycline, doxycycline, clascoterone, brimonidine, oxymetazoline, crisaborole, ruxolitinib, roflumilast, tapinarof, mupirocin, fusidic acid, mequinol, spironolactone, minoxidil, diclofenac, ketoconazole, acitretin, alitretinoin, methotrexate',
    'rosacea, psoriasis, eczema ointment, psoriasis ointment, cream for eczema, cream for my eczema, ointment for eczema, prescribed cream, prescription cream, prescription, prescribed, prescription gel, doctors cream, rosacea gel, rosacea cream, rosacea medication, acne gel, acne cream, acne medication, acne medicine, prescription acne cream, antibiotic cream, antibiotic gel, antibiotic lotion, topical antibiotic, cream from my doctor, cream from my dermatologist, dermatologist cream, melasma cream',
    // Antibiotics, by how their names end.
    {
      typed: true,
      pattern: /\b\w{3,}(?:cycline?|ciclina|cyklin[aey]|mycine?|micina|mycyn[aey])\b|(?:سا?يكلين|ما?يسين)$/,
    },
  ),
  lidocaine: ingredient(
    'numbing',
    'lidocaine, prilocaine, tetracaine, benzocaine, lidocaine hcl',
    'numbing cream, numbing gel, numbing spray, lignocaine, lidocain, anaesthetic cream, anesthetic cream',
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
  'essential-oil': ingredient('fragrance', '', 'essential oil, essential oils, tee tree', {
    // An oil from the seeds of the same plants is a carrier oil, but for those whose seeds are the spice.
    pattern: new RegExp(
      `^(?!.*\\b(?:seed|kernel|nut|germ)(?: \\w+)? oil\\b)(?=.*\\b(?:${scentedPlants})\\b).*\\boils?\\b|` +
        '\\b(?:foeniculum|carum|coriandrum|pimpinella|cuminum|elettaria|apium|anethum)\\b.*\\boils?\\b',
    ),
  }),

  alcohol: ingredient(
    'alcohol',
    'alcohol, alcohol denat, denatured alcohol',
    'ethanol, ethyl alcohol, rubbing alcohol, sd alcohol, isopropyl alcohol, isopropanol',
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
    'copper peptide, copper peptides, ghk cu, copper tripeptide, ghk copper, ghk, prezatide copper acetate',
    {pattern: /\bcopper\b.*(?:peptide|prolinate)|peptide\b.*\bcopper\b/},
  ),
  bakuchiol: ingredient(
    'bakuchiol',
    'bakuchiol',
    'bakuchi, bukachiol, plant retinol, natural retinol alternative, retinol alternative',
  ),

  glycerin: ingredient('gentle', 'glycerin', 'glycerine, glycerol'),
  petrolatum: ingredient(
    'gentle',
    'petrolatum',
    'petroleum jelly, white soft paraffin, yellow soft paraffin, white petrolatum',
  ),
  ceramides: ingredient('gentle', 'ceramide np, ceramide ap, ceramide eop', 'ceramides, ceramide', {
    // Every word has to belong to it, as what is bound to one may be an active.
    pattern: /^ceramides?(?: (?:[aeno]{1,2}d?[ghps]|\d|i{1,3}|vi|3b|6 ii))*$/,
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
    {
      pattern:
        /^(?:(?:acetylated|calcium|cationic|crosslinked|dimethylsilanol|hydrolyzed|hydrolysed|hydroxypropyltrimonium|magnesium|potassium|sodium) )*hyaluron(?:ic acid|ates?)(?: crosspolymer(?: \d)?)?$/,
    },
  ),
  moisturiser: ingredient(
    'gentle',
    '',
    'moisturiser, moisturizer, moisturisers, moisturizers, plain moisturiser, plain moisturizer, moisturizing cream, ' +
      'moisturising cream, moisturizing lotion, moisturising lotion, emollient, barrier cream',
    {typed: true},
  ),

  'zinc-oxide': ingredient('sunscreen', 'zinc oxide, ci 77947'),
  'titanium-dioxide': ingredient('sunscreen', 'titanium dioxide, ci 77891'),
  sunscreen: ingredient(
    'sunscreen',
    '',
    'sunscreen, sunscreens, sun cream, suncream, sun block, sunblock, spf, spf 15, spf 20, spf 30, spf 50, spf 100, ' +
      'spf30, spf50, factor 50, factor 30, mineral sunscreen, sun protection, sun lotion',
    {
      typed: true,
    },
  ),
} as const satisfies Readonly<Record<string, Ingredient>>;

export type IngredientId = keyof typeof ingredients;

/** Real names that look like one of the above, or hold one, and are something else. */
export const lookAlikes: readonly string[] = [
  'absorbent acid',
  'amyl cinnamate',
  'exfoliate',
  'exfoliated',
  'exfoliates',
  'exfoliating',
  'exfoliation',
  'galactonolactone',
  'glucoheptonolactone',
  'gluconic acid',
  'glucuronic acid',
  'glucuronolactone',
  'glyceric acid',
  'glyoxylic acid',
  'hydroxycitric acid',
  'lactis',
  'lactose',
  'maleic acid',
  'malonic acid',
  'maltol',
  'menthone',
  'menthyl lactate',
  'methanol',
  'nicotinic acid',
  'pantethine',
  'propanol',
  'resorcinol',
  'retinitis',
  'rosmarinus',
  'tartrazine',
  'vitamin',
  'vitamina',
  'vitaminas',
  'vitamine',
  'vitamines',
  'vitamines a',
  'vitamins',
  'vitamins a',
  'witamina',
];
