import type {IngredientId} from './ingredients.js';

/*
 * Brands that people type, by what is in them. They are understood and never said: what is answered is the name of
 * the active. Medicines first, by country where the name differs; then shop brands that are named for their active.
 */
const lines = `tretinoin: retin a, retin a micro, renova, altreno, atralin, avita, airol, cordes vas, ketrel, stieva a, retacnyl, effederm, locacid, vitacid, retirides, retinova, retrieve, retisol a, vitanol a, suavicid, acretin, 维特明, 스티바에이, 스티바a, 스티바, tretin x, refissa, supatret, retino a, tret heal, vesanoid, eudyna, aberela, acnelyse, tretinax, a ret, atrederm, acid a vit, 레틴에이, レチンa, ريتين اي, ريتين ايه, ريتين أ, اكرتين, 迪维
  clindamycin tretinoin: acnatac, treclin, ziana, veltin
  prescribed tretinoin: aknemycin plus
  hydroquinone tretinoin steroid: tri luma, triluma, pigmanorm, kligman, trilumil
  adapalene: differin, differine, adaferin, adaferine, deriva, dipalen, klenzit, adapalen gel, ディフェリン, ディフェリンゲル, 达芙文, 디페린, ديفرين, ديفيرين, adapco, adiff, adapen, redap, belpark, pimpal, plixda, proactiv md, acnelec, dalap
  adapalene benzoyl-peroxide: epiduo, epiduo forte, tactupump, tactuo, エピデュオ, 에피듀오
  tazarotene: tazorac, arazlo, fabior, zorac, tazret, avage, tazorotene, zorotene
  tazarotene steroid: duobrii
  trifarotene: aklief, selgamis
  isotretinoin: accutane, roaccutane, roacutan, absorica, claravis, myorisan, zenatane, amnesteem, isotrex, curakne, curacne, procuta, contracne, aknenormin, ciscutan, axotret, izotek, isdiben, flexresan, aisoskin, acnotin, oratane, roacnetan, アキュテイン, 로아큐탄, 泰尔丝, روكتان, راكيوتان, رواكتان, roaccutan, sotret, acnogen, isotroin, tretiva, nimegen, isoface, acnotren, isotane, izotziaja, isosupra, isoriac, epuris, clarus, lurantal, rizuderm, 이소티논, dercutane, isotrexin, aknetrent, 니메겐, ロアキュタン, アクネトレント, 罗可坦, اكيوتان, اكنتان
  benzoyl-peroxide: panoxyl, benzac, brevoxyl, acnecide, cutacnyl, akneroxid, benzacne, lubexyl, proactiv, ベピオ, 班赛, epsolay, benzaknen, sanoxit, cordes bpo, aknefug oxid, peroxiben, solugel, zapzyt, pernox, eclaran, pannogel, benzagel, persagel, benoxyl, desanden, acnefree, curaspot, benzihex, persa gel, oxy 10, acnase, effacne, 파티마겔, 파티마
  clindamycin benzoyl-peroxide: duac, benzaclin, acanya, onexton, indoxyl, neuac, デュアック, 듀악, clindoxyl
  kojic-acid: kojie san
  azelaic-acid: finacea, skinoren, azelex, azclear, skinoclir, acnederm, hascoderm, アザクリア, acnezaic, aziderm, azaclear, zeliaderm, anzela, finevin, azelan, acne derm, zeliderm, 아젤리아크림, 아젤리아, سكينورين
  clindamycin: dalacin, dalacin t, cleocin, cleocin t, clindagel, clindets, evoclin, zindaclin, ダラシン, dalacine, zindacline, basocin, klindan, topicil, clinda derm, sobelin
  metronidazole: metrogel, metrocream, metrolotion, rozex, noritate, rosex, rosiced, rozacreme, ロゼックス, metrosa, anabact, rozaced, rosalox, vandazole, acea gel, perilox, nidagel, rosaced, rosacure
  ivermectin: soolantra, rosiver, efacti, ivexterm, ivrea
  tacrolimus: protopic, tacroz, プロトピック, 普特彼, 프로토픽, takrozem, cutizem, tacrosan, talimus
  pimecrolimus: elidel, 爱宁达, 엘리델
  dapsone: aczone
  calcipotriol: dovonex, daivonex, psorcutan
  calcipotriol steroid: dovobet, daivobet, enstilar, taclonex, xamiol
  sulfacetamide: klaron, sumaxin, sulfacleanse, plexion, rosanil, ovace
  steroid: locoid, elocon, elocom, dermovate, temovate, betnovate, eumovate, advantan, cortizone 10, fucicort, fucibet, diprosone, diprosalic, cutivate, synalar, kenalog, ecural, gentalyn beta, novacort, hydrocutan, fenistil hydrocort, hc45, daktacort, trimovate, aveeno 1 hydrocortisone, リンデロン, ロコイド, キンダベート, 尤卓尔, 艾洛松, 더마톱, clobex, olux, lotriderm, betnelan, diprolene, topicort, lidex, halog, ultravate, cormax, cloderm, desowen, westcort, cortaid, cortizone, egocort, sigmacort, novasone, dermovat, betnovat, alfason, soventol hydrocort, ebenol, karison, clarelux, clobegalen, jellin, fucidin h, celestoderm, diproson, diprosept, dermaval, locapred, tridesonit, nerisone, efficort, flixovate, betesil, altosone, batmen, peitel, menaderm, adventan, lexxema, clovate, decloban, dermotop, laticort, elosone, lorinden, novate, triderm, quadriderm, pimafucort, travocort, canesten hc, panderm, melacare, betamil, アンテベート, マイザー, フルメタ, メサデルム, アルメタ, デルモベート, リドメックス, 더모베이트, 리도멕스, 락티케어, 皮炎平, 皮康王, 派瑞松, 恩肤霜, 地奈德, trok n, trok g, diproderm, ecoval, afloderm, flucinar, bedicort, diprosalik, ديرموفيت, بيتاديرم, ايلوكوم, فيوسيكورت, بتنوفيت
  hydroquinone: eldoquin, lustra, solaquin, obagi clear, melquin, aldoquin, epiquin, claripel, eldopaque, esoterica, ambi fade cream, melanox, hiquin, 도미나크림, 멜라논크림, obagi nu derm, nu derm, clariderm, 千白
  imiquimod: aldara, zyclara, imunocare
  fluorouracil: efudix, efudex, carac, tolak, efurix, fluoroplex
  fluorouracil salicylic-acid: actikerall
  lidocaine: emla, lmx, lmx4, pliaglis, ametop, anesderm, エムラ, 엠라, tktx
  tretinoin benzoyl-peroxide: twyneo
  adapalene benzoyl-peroxide clindamycin: cabtreo
  prescribed benzoyl-peroxide: benzamycin
  retinol: retinol24, a passioni, luna sleeping night oil, roc retinol
  retinyl-palmitate: a313, avibon
  scrub: microfoliant, st ives, daily microfoliant, clarisonic
  prescribed: winlevi, mirvaso, rhofade, opzelura, eucrisa, staquis, zineryt, curology, dermatica, skin and me, zoryve, vtama, amzeeq, bactroban, fucidin, fucidine, aknemycin, apotel, ゼビアックス, アクアチム, 후시딘, 마데카솔, 百多邦, فيوسيدين, فيوسدين, wynzora, sorilux, silkis, vectical, curatoderm, bonalfa, eryacne, erygel, eryfluid, stiemycin, inderm, emgel, akne mycin, solaraze, picato, apostrophe, musely, pocketderm, flammazine, silvadene, dupixent, neotigason, soriatane, minocin, tetralysal, tolexine, seysara, oracea, doryx, nizoral, 에스로반, 박트로반, ヒルドイド
  salicylic-acid: stridex, oxy pads, acnomel, effaclar k, duofilm, compound w, verrugon, occlusal, acnisal, salex, keralyt
  glycolic-acid: pixi glow tonic, liquid gold, glytone, nip and fab glycolic, glow tonic
  aha bha: babyfacial, aha bha peeling solution, p50, alpha beta peel, biologique recherche p50, exfolikate
  lactic-acid: good genes, amlactin, lac hydrin
  ascorbic-acid: c firma, c e ferulic, ce ferulic, timeless vitamin c, melano cc, メラノcc, obagi c, mad hippie vitamin c
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

/** The ingredients of each brand, where that language is spoken. */
export const brandNames = (lang: string): ReadonlyMap<string, readonly IngredientId[]> =>
  new Map([
    ...lines.split('\n').flatMap((line) => {
      const [ids, names] = line.trim().split(': ');
      return names!.split(', ').map((name) => [name, ids!.split(' ') as IngredientId[]] as const);
    }),
    ...Object.entries(elsewhere).map(([name, there]) => [name, there[lang] ?? there['']!] as const),
  ]);
