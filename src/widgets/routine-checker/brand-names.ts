import type {IngredientId} from './ingredients.js';

/*
 * Brands that people type, by what is in them. They are understood and never said: what is answered is the name of
 * the active. Medicines first, by country where the name differs; then shop brands that are named for their active.
 */
const lines = `tretinoin: retin a, retin a micro, renova, altreno, atralin, avita, airol, cordes vas, ketrel, stieva a, retacnyl, effederm, locacid, vitacid, retirides, retinova, retrieve, retisol a, vitanol a, suavicid, acretin, 维特明, 스티바에이, 스티바a, 스티바
  clindamycin tretinoin: acnatac, treclin, ziana, veltin
  prescribed tretinoin: aknemycin plus
  hydroquinone tretinoin steroid: tri luma, triluma, pigmanorm, kligman, trilumil
  adapalene: differin, differine, adaferin, adaferine, deriva, dipalen, klenzit, adapalen gel, ディフェリン, ディフェリンゲル, 达芙文, 디페린, ديفرين, ديفيرين
  adapalene benzoyl-peroxide: epiduo, epiduo forte, tactupump, tactuo, エピデュオ, 에피듀오
  tazarotene: tazorac, arazlo, fabior, zorac
  tazarotene steroid: duobrii
  trifarotene: aklief, selgamis
  isotretinoin: accutane, roaccutane, roacutan, absorica, claravis, myorisan, zenatane, amnesteem, isotrex, curakne, curacne, procuta, contracne, aknenormin, ciscutan, axotret, izotek, isdiben, flexresan, aisoskin, acnotin, oratane, roacnetan, アキュテイン, 로아큐탄, 泰尔丝, روكتان, راكيوتان, رواكتان
  benzoyl-peroxide: panoxyl, benzac, brevoxyl, acnecide, cutacnyl, akneroxid, benzacne, lubexyl, proactiv, ベピオ, 班赛
  clindamycin benzoyl-peroxide: duac, benzaclin, acanya, onexton, indoxyl, neuac, デュアック, 듀악
  azelaic-acid: finacea, skinoren, azelex, azclear, skinoclir, acnederm, hascoderm, アザクリア
  clindamycin: dalacin, dalacin t, cleocin, cleocin t, clindagel, clindets, evoclin, zindaclin, ダラシン
  metronidazole: metrogel, metrocream, metrolotion, rozex, noritate, rosex, rosiced, rozacreme, ロゼックス
  ivermectin: soolantra, rosiver, efacti
  tacrolimus: protopic, tacroz, プロトピック, 普特彼, 프로토픽
  pimecrolimus: elidel, 爱宁达, 엘리델
  dapsone: aczone
  calcipotriol: dovonex, daivonex, psorcutan
  calcipotriol steroid: dovobet, daivobet, enstilar, taclonex, xamiol
  sulfacetamide: klaron, sumaxin, plexion, rosanil, ovace
  steroid: locoid, elocon, elocom, dermovate, temovate, betnovate, eumovate, advantan, cortizone 10, fucicort, fucibet, diprosone, diprosalic, cutivate, synalar, kenalog, ecural, gentalyn beta, novacort, hydrocutan, fenistil hydrocort, hc45, daktacort, trimovate, aveeno 1 hydrocortisone, リンデロン, ロコイド, キンダベート, 尤卓尔, 艾洛松, 더마톱
  hydroquinone: eldoquin, lustra, solaquin, obagi clear, melquin
  imiquimod: aldara, zyclara
  fluorouracil: efudix, efudex, carac, tolak
  fluorouracil salicylic-acid: actikerall
  lidocaine: emla, lmx, lmx4, pliaglis, ametop, anesderm, エムラ, 엠라
  prescribed: winlevi, mirvaso, rhofade, opzelura, eucrisa, staquis, zineryt, curology, dermatica, skin and me, zoryve, vtama, amzeeq, bactroban, fucidin, fucidine, aknemycin, apotel, ゼビアックス, アクアチム, 후시딘, 마데카솔, 百多邦, فيوسيدين, فيوسدين
  salicylic-acid: stridex, oxy pads, acnomel, effaclar k
  glycolic-acid: pixi glow tonic, liquid gold, glytone, nip and fab glycolic
  aha bha: babyfacial, aha bha peeling solution
  lactic-acid: good genes, amlactin, lac hydrin
  ascorbic-acid: c firma, c e ferulic, ce ferulic, timeless vitamin c, melano cc, メラノcc
  retinol ascorbic-acid: 早c晚a, 早c晚a精华
  retinyl-palmitate essential-oil: bio oil
  petrolatum: vaseline, aquaphor, vaselin
  panthenol: bepanthen, bepanthene, ベパンテン
  menthol camphor: tiger balm
  menthol camphor eucalyptus: vicks, vicks vaporub, vaporub`;

/** The same name is another product elsewhere: what it holds where another language is spoken. */
const elsewhere: Readonly<Record<string, Readonly<Record<string, readonly IngredientId[]>>>> = {
  'effaclar duo': {'en-US': ['benzoyl-peroxide'], '': ['capryloyl-salicylic-acid']},
  clearasil: {'en-US': ['benzoyl-peroxide'], '': ['salicylic-acid']},
  clearskin: {'en-US': ['benzoyl-peroxide'], '': ['salicylic-acid']},
};

/** What is in each brand, where that language is spoken. */
export const brandNames = (lang: string): ReadonlyMap<string, readonly IngredientId[]> =>
  new Map([
    ...lines.split('\n').flatMap((line) => {
      const [ids, names] = line.trim().split(': ');
      return names!.split(', ').map((name) => [name, ids!.split(' ') as IngredientId[]] as const);
    }),
    ...Object.entries(elsewhere).map(([name, there]) => [name, there[lang] ?? there['']!] as const),
  ]);
