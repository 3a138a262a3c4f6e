/*
 * The words around ingredients, in every language of the widgets: what joins them, what says that they are not in
 * it, and what says nothing of them. All as compared: small letters, no accents.
 */

const set = (text: string): ReadonlySet<string> => new Set(text.split(/[\s,]+/));

/** Kinds of product, times of day, and the small words of a sentence: nothing is lost where they are passed over. */
export const fillers = set(`
  a an the my your our his her i im ive we use used using uses on in at of for to from by as is are it its this that these some any only also
  sometimes often always usually every each other day days daily night nightly nights morning mornings evening evenings am pm noon
  week weekly weekends twice once times per month then now just currently new old and or with w plus mixed mix
  two three four five six last year years was were been had has off until till second third but when before after
  stopped stop quit finished started course mg ml
  brand product products skin skincare face facial body neck eye eyes hand hands lip lips routine step apply applied layer
  serum serums creme creme cream creams lotion lotions ointment ointments gel gels toner toners tonic cleanser cleansers cleansing wash
  foam foaming mask masks pad pads oil oils balm balms treatment treatments booster ampoule essence drops drop solution liquid spray
  stick bar soap milk emulsion fluid suspension patch patches micellar mist concentrate formula crystals capsule capsules tablet tablets
  strength low high percent pure active actives encapsulated contains contain containing ingredient ingredients based
  spot spots acne oily dry sensitive normal still bed bedtime called since started months weeks years ago
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche
  lunes martes miercoles jueves viernes sabado domingo lunedi martedi mercoledi giovedi venerdi
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag poniedzialek wtorek sroda czwartek piatek sobota niedziela

  nur habe hatte vor seit zwei drei vier jede jeden jedes zweiten dritten letzten letzte woche wochen monat monate monaten jahr jahre
  abgesetzt nehme nehmen benutze gegen vom beim mehr mir hat hab wurde bekommen meiner meinem verwende verwenden
  ich mein meine meinen der die das den dem ein eine einen mit und oder fur im am auf von aus abends morgens nachts taglich taeglich
  tag nacht abend morgen creme cremes salbe salben gele lotionen reiniger reinigung waschgel gesicht gesichtswasser korper hande
  tropfen losung maske serumkonzentrat produkt produkte haut pflege tagespflege nachtpflege augencreme nachtcreme tagescreme
  j ai arrete arretee termine terminee il y a depuis deux trois semaine semaines mois an ans que
  je mon ma mes le la les du des de un une et ou avec dans sur pour au aux soir matin nuit jour tous jours visage corps peau produit
  produits creme lotion tonique nettoyant gel baume masque serum serums lait mousse huile soin soins pommade gouttes solution
  me que deje hace dos tres semanas semana meses mes termine desde ya
  uso mi mis el los las del un una y o con en para por noche manana dia diario cara rostro cuerpo piel producto productos crema cremas
  locion tonico limpiador gel espuma mascarilla suero serum balsamo aceite pomada gotas solucion tratamiento jabon ampolla
  ho smesso finito due tre settimane settimana mesi mese fa da
  il lo gli mio mia miei mie e ed alla al allo alle di da del della dei sera mattina notte giorno viso corpo pelle prodotto prodotti
  siero lozione tonico detergente maschera olio balsamo pomata gocce soluzione trattamento gel crema per con nella nel su
  parei ha duas terminei
  meu minha meus minhas o os as um uma e com no na do da dos das para noite manha dia rosto corpo pele produto produtos creme
  locao sabonete tonico mascara oleo pomada gotas solucao tratamento serum gel espuma
  avonds ochtends middags gestopt klaar sinds twee weken maanden jaar
  ik mijn het een de en of met voor in op savonds avond ochtend nacht dag dagelijks gezicht lichaam huid product producten creme
  van die gebruik zalf lotion toner reiniger gel masker olie balsem druppels oplossing behandeling serum nachtcreme dagcreme oogcreme
  odstawilam odstawilem skonczylam skonczylem dwa dwie tygodnie tygodni temu miesiace miesiecy juz
  mi pani pan moj moja moje moim mojego mojej mam uzywam stosuje i lub z ze w na do od po rano wieczor wieczorem noc dzien codziennie twarz twarzy cialo skora
  skory produkt krem krem kremy kremu masc masci tonik toniku serum zel zelu pianka plyn maska maseczka olejek olej balsam krople
  kuracja mleczko emulsja pod oczy ampulka

  سيروم كريم تونر غسول مرهم جل لوشن قناع زيت بلسم محلول بخاخ ماسك وجه للوجه بشره للبشره ليلا صباحا يوميا مساء مع من في علي او انا
  استخدم استعمل نهارا يحتوي بتركيز ليل صباح مساء كل يوم ليله عندي الذي التي`);

/** The same in scripts that put no spaces between words, or join small words to others; longest first. */
export const scriptFillers = `
  美容液 クリーム 化粧水 ジェル ローション セラム 洗顔料 洗顔 クレンジング パック マスク オイル バーム トナー エッセンス 配合 入り 入りの 使用 毎日 毎晩 毎朝 夜 朝 顔 用 の と や を に は が も して います 使って 私 高濃度 原液 ピュア
  精华液 精华 乳霜 面霜 霜 乳液 凝胶 药膏 软膏 乳膏 爽肤水 化妆水 水 面膜 洁面乳 洗面奶 洁面 原液 油 膏 晚上 早上 每天 白天 我 用 的 和 跟 加 与 及 还有 含 含有 产品 脸 身体 安瓶 喷雾 棉片 护肤品
  무향 无香 無香 세럼 크림 앰플 토너 로션 젤 클렌저 폼 패드 마스크 팩 오일 밤 에센스 연고 스킨 미스트 매일 저녁 아침 밤 얼굴 와 과 랑 하고 및 이랑 를 을 은 는 이 가 의 에 함유 들어간 성분 제품 사용 순수 고농축`
  .trim()
  .split(/\s+/)
  .map((word) =>
    word
      .normalize('NFKD')
      .replace(/[\u064b-\u065f\u0670\u0640]/g, '')
      .normalize('NFC'),
  )
  .sort((a, b) => b.length - a.length);

/** Words that join two things, by how closely: `with` makes them one product, `and` two. */
export const joiningWords = {
  with: 'with|w/|containing|mit|avec|con|com|met|ze|z|مع',
  and: "and|before|after|over|under|on top of|then|plus(?! d[e'’])|mixed|followed by|und|dann|et|puis|luego|ed|poi|depois|en|dan|daarna|oraz|potem|ثم",
} as const;

/** Words that say that something is not in it. `list`: nor is what follows after commas, up to the end of the sentence. */
export const absence = {
  list: [
    'free of',
    'free from',
    'does not contain',
    'doesnt contain',
    'do not contain',
    'dont contain',
    'not contain',
    'contains no',
    'contain no',
    'contains none of',
    'devoid of',
    'lacks',
    'lacking',
    'excludes',
    'excluding',
    'nothing with',
    'does not have',
    'doesnt have',
    'not made with',
    'never contains',
    'zero added',
    'formulated without',
    'made without',
    'no added',
    'frei von',
    'enthalt kein',
    'enthalt keine',
    'enthalt keinen',
    'enthalt weder',
    'kommt ohne',
    'verzichtet auf',
    'exempt de',
    'exempte de',
    'exempts de',
    'ne contient pas de',
    'ne contient pas',
    'ne contient ni',
    'ne comporte pas de',
    'depourvu de',
    'depourvue de',
    'sans ajout de',
    'libre de',
    'no contiene',
    'no contienen',
    'no lleva',
    'no tiene',
    'no incluye',
    'carece de',
    'carente de',
    'nada de',
    'ausencia de',
    'exento de',
    'exenta de',
    'privo di',
    'priva di',
    'privi di',
    'non contiene',
    'non contengono',
    'non ha',
    'non include',
    'non presenta',
    'esente da',
    'esenti da',
    'assenza di',
    'niente',
    'none',
    'livre de',
    'isento de',
    'nao contem',
    'nao tem',
    'nao possui',
    'nao leva',
    'nao inclui',
    'isenta de',
    'vrij van',
    'bevat geen',
    'bevatten geen',
    'nie zawiera',
    'nie zawieraja',
    'pozbawiony',
    'pozbawione',
    'pozbawiona',
    'wolna od',
    'brak',
    'wolny od',
    'wolne od',
    'neither',
    'weder',
    'خالي من',
    'خال من',
    'خاليه من',
    'لا يحتوي علي',
    'لا يحتوي',
    'لا تحتوي علي',
    'لا تحتوي',
    'لا تستخدم',
    'لا يوجد',
    'لا يوجد به',
    'ليس فيه',
    'بلا',
    'بدون',
    'دون',
    'من غير',
  ],
  rest: [
    'without',
    'ohne',
    'sans',
    'sin',
    'senza',
    'sem',
    'zonder',
    'bez',
    'kein',
    'keine',
    'keinen',
    'geen',
    'aucun',
    'not',
    'nicht',
    'pas de',
    'pas d',
    'minus',
    'nessun',
    'nessuna',
    'nessuno',
    'ningun',
    'ninguna',
    'nenhum',
    'nenhuma',
    'zadnego',
    'zadnych',
    'ani',
    'dont use',
    'do not use',
    'never',
    'never use',
    'isnt',
    'arent',
    'no uso',
    'nao uso',
    'non uso',
    'nie uzywam',
    'no tengo',
    'nie mam',
    'habe kein',
    'habe keine',
    'benutze kein',
    'benutze keine',
    'verwende kein',
    'verwende keine',
    'nutze kein',
    'nutze keine',
    'gebruik geen',
    'n utilise pas de',
    'n ai pas de',
    'nie stosuje',
    'nunca',
    'nunca uso',
    'jamais',
    'jamais utilise',
    'mai usato',
    'nooit',
    'nigdy',
    'nie uzywalam',
    'nie uzywalem',
    'dont have',
    'لا استخدم',
    'لا استعمل',
    'لم استخدم',
    'nie ma',
    'nicht mit',
    'niet met',
  ],
  /** The same in what people say of themselves. */
  personal: [
    'avoid',
    'avoiding',
    'allergic to',
    'cant use',
    'cannot use',
    'cant tolerate',
    'cannot tolerate',
    'stay away from',
    'staying away from',
    'no more',
    'no longer',
    'no longer use',
    'verzichte auf',
    'verzichten auf',
    'vertrage kein',
    'vertrage keine',
    'meide',
    'allergisch auf',
    'allergisch gegen',
    'n utilise plus',
    'n utilise plus de',
    'ne mets plus de',
    'ne prends plus de',
    'evite',
    'allergique a',
    'evito',
    'alergica a',
    'alergico a',
    'allergica a',
    'allergico a',
    'nao uso mais',
    'nao tomo mais',
    'vermijd',
    'allergisch voor',
    'unikam',
    'uczulona na',
    'uczulony na',
    'ما استخدم',
    'ما استعمل',
    'ما بستخدم',
  ],
  next: ['no', 'non', 'zero', '0'],
  /** Said after what it is said of. */
  after: [
    'nicht enthalten',
    'nicht drin',
    'nicht dabei',
    'nicht vorhanden',
    'ist nicht drin',
    'ist nicht enthalten',
    'is not in it',
    'not in it',
    'not included',
    'not present',
    'non presente',
    'non presenti',
    'non e presente',
    'benutze ich nicht',
    'nehme ich nicht',
    'nutze ich nicht',
    'verwende ich nicht',
    'gebruik ik niet',
    'no incluido',
    'no incluida',
    'nao incluso',
    'niet aanwezig',
    'zit er niet in',
    'zit niet in',
    'n est pas dedans',
    'absent',
    'absente',
    'ausente',
    'غير موجود',
  ],
} as const;

/** "Not sure", "nicht nur": after these words, nothing is said not to be in it. */
export const unlessAbsent = set('sure only just certain than nur sicher allein');

/** Words that say that something was used once. */
export const usedOnce = set(
  'more longer anymore since months weeks mehr seit monaten wochen plus depuis mois desde meses piu mesi mais meer sinds maanden weken juz miesiecy',
);

/** Words that end that: "without perfume but with retinol", "I don't use toner, I use tretinoin". */
export const resumes = set(`
  but only use contains instead aber sondern nur benutze nutze verwende enthalt mais seulement utilise contient
  pero sino solo uso utilizo contiene ma invece utilizzo mas apenas contem maar alleen gebruik wel bevat ale tylko uzywam stosuje zawiera
  لكن ولكن فقط استخدم استعمل يحتوي`);

/** One word that says itself that it is free of something: "parfümfrei", "parfumvrij". */
export const freeWord = /^.{3,}(?:frei(?:e[mnrs]?)?|vrije?)$/;

/** The same in scripts without spaces: before the name and after it. */
export const absenceBefore =
  /(?:不含有?|不添加|未添加|不加|不使用|未使用|不用|[没沒]有?在?使?用过?|无添加|无|無|零|沒有|没有|免|ノン|非|무)$/;
/** Said before the name in scripts without spaces, of all that is listed after it. */
export const absenceOfList = /(?:不含有?|不添加|未添加|不加|不使用|沒有|没有|无添加)$/;
export const absenceAfter =
  /^(?:が|を|は|も|이|가|은|는|을|를|도)?(?:フリー|不使用|無添加|無し|なし|ゼロ|(?:入っていな|入っていませ|入ってな|含まな|含みませ|含んでいな|含んでいませ|含まれな|含まれませ|含まれていな|含まれていませ|使わな|使いませ|使っていな|使っていませ|使ってな|(?:し|やっ|飲ん|塗っ|つけ)[てで]?い?(?:な|ませ))(?:い|ん)|不含|없는|없음|없이|없어요?|없습니다|무첨가|미함유|미포함|미사용|제로|프리|뺀|안(?:써요?|쓰고|쓰는|씁니다|들어있|들어간|들어가|사용)|(?:쓰|사용하|들어있|들어가|함유하|포함하)지않|사용안)/;

/** Never listed as unknown. */
export const water = new Set(
  (
    'aqua,water,eau,wasser,agua,acqua,woda,purified water,deionized water,deionised water,distilled water,demineralized water,' +
    'water aqua eau,aqua water eau,aqua water,water aqua,aqua eau,eau aqua,aqua purificata,aqua purified,thermal water,' +
    '水,精製水,純水,정제수,물,去离子水,纯水,ماء'
  ).split(','),
);

/** The small words of sentences, which no ingredient list has. */
export const sentenceWords = set(`
  the is are was be been your you our we us it its this that these those for helps help with will can may not no to from and has have
  while when how why what which who without formulated suitable made provides leaves free skin
  der die das ist sind wird werden ihre ihr sie wir fur mit ohne nicht und oder auf zur zum eine einen haut
  le la les est sont votre vos vous nous pour avec sans ne pas et une des qui que dans peau
  el los las es son su tu usted para con sin no y una que en piel se
  il gli sono tua tuo per con senza non ed una che nella pelle
  os as seu sua para com sem nao uma que pele
  het zijn uw je jij voor met zonder niet een dat huid
  jest sa twoj twoja dla oraz bez nie ktory skory sie
  يجعل لجميع انواع مناسب مناسبه استخدم استخدمي استخدام ضع ضعي طريقه قبل بعد يساعد هذا هذه تي ذي بشره بشرتك`);
