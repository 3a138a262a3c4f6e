import {ingredients, type IngredientId} from './ingredients.js';

/*
 * Names that people give the ingredients in the other languages, as they type them. A star stands for any ending: compounds
 * ("Retinolcreme") and cases ("kwasem glikolowym"). Every language is read in every other, as people mix them.
 */
const lines: Readonly<Record<string, string>> = {
  en: `prescribed: rx, from my doctor*, from the doctor*, from my derm*, from the derm*, from my gp, dermatologists cream, derms cream`,
  de: `retinol: retinol*
    retinal: retinaldehyd
    retinoid: retinoide, retinoid*, vitamin a creme, vitamin a salbe
    tretinoin: tretinoin*, vitamin a säure*, retinsäure*, isotretinoin creme
    adapalene: adapalen*
    tazarotene: tazaroten*
    glycolic-acid: glykolsäure*, glycolsäure*
    lactic-acid: milchsäure*
    mandelic-acid: mandelsäure*
    malic-acid: apfelsäure*
    tartaric-acid: weinsäure*
    citric-acid: zitronensäure*, citronensäure*
    aha: fruchtsäure*, säurepeeling, säure peeling, säuretoner, säuren, chemisches peeling, aha peeling, säure
    salicylic-acid: salicylsäure*, salizylsäure*
    bha: bha peeling
    gluconolactone: gluconolacton*
    lactobionic-acid: lactobionsäure*
    scrub: peeling creme, körnerpeeling, rubbelcreme, gesichtspeeling, mechanisches peeling, zuckerpeeling, salzpeeling, kaffeepeeling, gesichtsbürste, peelinghandschuh, bimsstein, waschpeeling, duschpeeling, körperpeeling, fußpeeling, bodyscrub, lippenpeeling
    enzyme: enzympeeling, enzym peeling, fruchtenzyme
    benzoyl-peroxide: benzoylperoxid*, bpo gel
    ascorbic-acid: ascorbinsäure*, vitamin c serum, vitamin c creme
    hydroquinone: hydrochinon*, bleichcreme
    azelaic-acid: azelainsäure*, azelain säure
    kojic-acid: kojisäure*
    steroid: kortison*, cortison*, hydrocortison*, steroidsalbe, steroidcreme, kortikosteroid*, ekzemsalbe, neurodermitis creme
    metronidazole: metronidazol*
    calcipotriol: calcipotriol*
    prescribed: rosaceagel, rosacea gel, rosacea creme, aknegel, akne gel, aknecreme, akne creme, rezeptcreme, rezept creme, verschriebene creme, verschreibungspflichtige creme, antibiotikum*, antibiotika*, antibiotische creme, salbe vom arzt, creme vom hautarzt, hautarzt, verschrieben*, rosacea*, rosazea*, neurodermitis*, ekzem*, schuppenflechte*, psoriasis*, pillencreme, erythromycin*
    lidocaine: betäubung*, lidocain*, emla salbe
    fragrance: parfüm*, parfum*, duftstoff*, duftstoffe, parfümöl
    essential-oil: ätherische öle, ätherisches öl, teebaumöl, lavendelöl, pfefferminzöl, rosmarinöl, zitronenöl, orangenöl, nelkenöl, rosenöl, minzöl, thymianöl, zimtöl, bergamottöl, geranienöl
    alcohol: alkohol*, ethanol, weingeist, franzbranntwein
    menthol: minze, pfefferminze, menthol*
    camphor: kampfer*, campher*
    eucalyptus: eukalyptus*
    propolis: propolis*
    copper-peptides: kupferpeptid*
    glycerin: glyzerin*, glycerin creme
    petrolatum: vaseline, melkfett
    ceramides: ceramid*, ceramide creme
    hyaluronic-acid: hyaluronsäure*, hyaluron serum, hyaluron creme, hyaluronserum, hyaluroncreme
    moisturiser: feuchtigkeitscreme*, feuchtigkeitspflege, gesichtscreme, basispflege, hautcreme
    zinc-oxide: zinkoxid*, zinksalbe, zinkcreme
    titanium-dioxide: titandioxid
    sunscreen: sonnencreme*, sonnenschutz*, sonnenmilch, sonnenfluid, sonnengel, lsf 50, lsf 30, lsf50, lsf30, lsf, lichtschutzfaktor*`,
  fr: `retinol: rétinol
    retinal: rétinal, rétinaldéhyde
    retinoid: rétinoïde, rétinoïdes, vitamine a, crème vitamine a, crème à la vitamine a
    tretinoin: trétinoïne, acide rétinoïque, vitamine a acide
    adapalene: adapalène
    tazarotene: tazarotène
    isotretinoin: isotrétinoïne
    trifarotene: trifarotène
    glycolic-acid: acide glycolique, glycolique
    lactic-acid: acide lactique
    mandelic-acid: acide mandélique
    malic-acid: acide malique
    tartaric-acid: acide tartrique
    citric-acid: acide citrique
    aha: acides de fruits, acide de fruit, acides de fruit, peeling chimique, peeling aux acides, acides, lotion exfoliante acide, exfoliant chimique, acides exfoliants
    salicylic-acid: acide salicylique, salicylique
    scrub: gommage, gommages, gommage visage, gommant, gommante, exfoliant à grains, exfoliant, grains exfoliants, brosse nettoyante, gommage au sucre, gommage au sel
    gluconolactone: gluconolactone
    lactobionic-acid: acide lactobionique
    enzyme: peeling enzymatique, gommage enzymatique, masque enzymatique
    papain: papaïne
    benzoyl-peroxide: peroxyde de benzoyle, peroxyde de benzoile, péroxyde de benzoyle, peroxide de benzoyle
    ascorbic-acid: vitamine c, acide ascorbique, sérum vitamine c, vit c
    hydroquinone: crème éclaircissante, crème dépigmentante
    azelaic-acid: acide azélaïque, azélaïque
    kojic-acid: acide kojique
    arbutin: arbutine
    steroid: cortisone, crème à la cortisone, dermocorticoïde, dermocorticoïdes, corticoïde, corticoïdes, hydrocortisone, bétaméthasone, crème eczéma
    clindamycin: clindamycine
    metronidazole: métronidazole
    ivermectin: ivermectine
    prescribed: crème sur ordonnance, crème prescrite, crème du dermatologue, crème du dermato, gel rosacée, crème rosacée, rosacée, couperose, ordonnance, psoriasis, crème antibiotique, antibiotique local, crème anti acné, gel acné, érythromycine
    lidocaine: crème anesthésiante, lidocaïne, crème anesthésique
    fragrance: parfum, parfums, eau de toilette, eau de parfum
    essential-oil: huile essentielle, huiles essentielles, huile essentielle de *, arbre à thé, tea tree
    alcohol: alcool, alcool dénaturé, éthanol
    menthol: menthe
    camphor: camphre
    eucalyptus: eucalyptus
    copper-peptides: peptides de cuivre, peptide de cuivre
    glycerin: glycérine
    petrolatum: vaseline
    ceramides: céramides, céramide
    panthenol: panthénol, provitamine b5
    hyaluronic-acid: acide hyaluronique, hyaluronique
    moisturiser: crème hydratante, hydratant, crème de jour, crème barrière, lait hydratant, soin hydratant
    zinc-oxide: oxyde de zinc
    titanium-dioxide: dioxyde de titane
    sunscreen: crème solaire, écran solaire, protection solaire, solaire, spf 50, indice 50, écran total, lait solaire`,
  es: `retinol: retinol
    retinal: retinaldehído
    retinoid: retinoide, retinoides, vitamina a, crema de vitamina a
    tretinoin: tretinoína, ácido retinoico, vitamina a ácida, retinoico
    adapalene: adapaleno
    tazarotene: tazaroteno
    isotretinoin: isotretinoína
    trifarotene: trifaroteno
    glycolic-acid: ácido glicólico, glicólico
    lactic-acid: ácido láctico
    mandelic-acid: ácido mandélico
    malic-acid: ácido málico
    tartaric-acid: ácido tartárico
    citric-acid: ácido cítrico
    aha: ácidos frutales, ácidos de frutas, ácido frutal, peeling químico, ácidos, exfoliante químico, alfahidroxiácidos
    salicylic-acid: ácido salicílico, salicílico
    bha: betahidroxiácido
    gluconolactone: gluconolactona
    lactobionic-acid: ácido lactobiónico
    scrub: exfoliante, exfoliante facial, exfoliante físico, exfoliante con gránulos, cepillo facial, exfoliante de azúcar
    enzyme: peeling enzimático, exfoliante enzimático
    papain: papaína
    benzoyl-peroxide: peróxido de benzoilo, peróxido de benzoílo
    ascorbic-acid: vitamina c, ácido ascórbico, sérum de vitamina c, suero de vitamina c, vit c
    hydroquinone: hidroquinona, crema despigmentante, crema aclarante, crema blanqueadora
    azelaic-acid: ácido azelaico, azelaico
    kojic-acid: ácido kójico, kójico
    arbutin: arbutina, alfa arbutina
    steroid: cortisona, crema de cortisona, corticoide, corticoides, corticosteroide, corticosteroides, hidrocortisona, betametasona, crema con corticoides, clobetasol, mometasona
    clindamycin: clindamicina
    metronidazole: metronidazol
    ivermectin: ivermectina
    dapsone: dapsona
    prescribed: crema recetada, crema con receta, crema de receta, crema para la rosácea, gel para la rosácea, rosácea, psoriasis, con receta, crema del dermatólogo, crema para el acné, gel para el acné, antibiótico tópico, crema antibiótica, eritromicina
    lidocaine: crema anestésica, lidocaína, crema para adormecer, anestésico
    fragrance: perfume, fragancia, fragancias, colonia
    essential-oil: aceite esencial, aceites esenciales, aceite de árbol de té, árbol de té, aceite de lavanda
    alcohol: alcohol desnaturalizado, etanol
    menthol: mentol, menta
    camphor: alcanfor
    eucalyptus: eucalipto
    propolis: propóleo, própolis, propóleos
    copper-peptides: péptidos de cobre, péptido de cobre
    glycerin: glicerina
    petrolatum: vaselina
    ceramides: ceramidas, ceramida
    panthenol: pantenol, provitamina b5
    hyaluronic-acid: ácido hialurónico, hialurónico
    moisturiser: crema hidratante, hidratante, humectante, crema humectante, crema facial hidratante
    zinc-oxide: óxido de zinc
    titanium-dioxide: dióxido de titanio
    sunscreen: protector solar, crema solar, bloqueador, bloqueador solar, protección solar, fotoprotector, fps 50, fps`,
  it: `retinol: retinolo
    retinal: retinale, retinaldeide
    retinoid: retinoide, retinoidi, vitamina a, crema alla vitamina a
    tretinoin: tretinoina, acido retinoico, retinoico, vitamina a acida
    adapalene: adapalene
    tazarotene: tazarotene
    isotretinoin: isotretinoina
    glycolic-acid: acido glicolico, glicolico
    lactic-acid: acido lattico
    mandelic-acid: acido mandelico
    malic-acid: acido malico
    tartaric-acid: acido tartarico
    citric-acid: acido citrico
    aha: acidi della frutta, acidi di frutta, acidi, peeling chimico, alfaidrossiacidi, acidi esfolianti, tonico esfoliante
    salicylic-acid: acido salicilico, salicilico
    gluconolactone: gluconolattone
    lactobionic-acid: acido lattobionico
    scrub: esfoliante, scrub viso, gommage, spazzola viso, esfoliante viso
    enzyme: peeling enzimatico, esfoliante enzimatico, maschera enzimatica
    benzoyl-peroxide: perossido di benzoile, benzoilperossido, benzoile perossido
    ascorbic-acid: vitamina c, acido ascorbico, siero vitamina c, siero alla vitamina c, vit c
    hydroquinone: idrochinone, crema schiarente, crema depigmentante
    azelaic-acid: acido azelaico, azelaico
    kojic-acid: acido cogico, acido kojico
    arbutin: arbutina
    steroid: cortisone, crema al cortisone, cortisonico, crema cortisonica, corticosteroide, corticosteroidi, idrocortisone, betametasone
    clindamycin: clindamicina
    metronidazole: metronidazolo
    ivermectin: ivermectina
    prescribed: crema prescritta, crema con ricetta, crema del dermatologo, crema per la rosacea, gel per la rosacea, rosacea, psoriasi, ricetta, crema per acne, crema antibiotica, antibiotico topico, gel per acne, eritromicina
    lidocaine: crema anestetica, lidocaina, anestetico
    fragrance: profumo, profumi, fragranza
    essential-oil: olio essenziale, oli essenziali, olio di tea tree, olio di lavanda, albero del tè
    alcohol: alcol, alcool, alcol denaturato, etanolo
    menthol: mentolo, menta
    camphor: canfora
    eucalyptus: eucalipto
    propolis: propoli
    copper-peptides: peptidi di rame
    glycerin: glicerina
    petrolatum: vaselina
    ceramides: ceramidi
    panthenol: pantenolo
    hyaluronic-acid: acido ialuronico, ialuronico, acido jaluronico
    moisturiser: crema idratante, idratante, crema viso idratante, crema barriera
    zinc-oxide: ossido di zinco
    titanium-dioxide: biossido di titanio
    sunscreen: crema solare, protezione solare, solare, filtro solare, protezione 50, spf 50`,
  'pt-BR': `retinol: retinol
    retinoid: retinoide, retinoides, vitamina a, creme de vitamina a
    tretinoin: tretinoína, ácido retinóico, ácido retinoico, vitamina a ácida
    adapalene: adapaleno
    tazarotene: tazaroteno
    isotretinoin: isotretinoína
    glycolic-acid: ácido glicólico, glicólico
    lactic-acid: ácido lático, ácido láctico
    mandelic-acid: ácido mandélico
    malic-acid: ácido málico
    tartaric-acid: ácido tartárico
    citric-acid: ácido cítrico
    aha: ácidos, ácidos de frutas, peeling químico, alfa hidroxiácidos, peeling de ácido, esfoliante químico
    salicylic-acid: ácido salicílico, salicílico, sabonete de ácido salicílico
    gluconolactone: gluconolactona
    lactobionic-acid: ácido lactobiônico
    scrub: esfoliante, esfoliante facial, esfoliação, esfoliante físico, bucha
    enzyme: peeling enzimático
    papain: papaína
    benzoyl-peroxide: peróxido de benzoíla, peróxido de benzoila
    ascorbic-acid: vitamina c, ácido ascórbico, sérum de vitamina c, vit c
    hydroquinone: hidroquinona, creme clareador, clareador, clareador de manchas
    azelaic-acid: ácido azelaico
    kojic-acid: ácido kójico
    arbutin: arbutina, alfa arbutin
    steroid: corticoide, corticoides, pomada de corticoide, cortisona, hidrocortisona, betametasona, pomada de cortisona, clobetasol, dexametasona
    clindamycin: clindamicina
    metronidazole: metronidazol
    ivermectin: ivermectina
    prescribed: creme receitado, creme com receita, creme do dermatologista, pomada receitada, creme para rosácea, gel para rosácea, rosácea, psoríase, antibiótico tópico, creme para acne, gel para acne, pomada antibiótica, creme manipulado, eritromicina
    lidocaine: pomada anestésica, creme anestésico, lidocaína, anestésico
    fragrance: perfume, fragrância, fragrâncias, colônia
    essential-oil: óleo essencial, óleos essenciais, óleo de melaleuca, melaleuca, óleo de lavanda
    alcohol: álcool, álcool desnaturado, etanol
    menthol: mentol, menta, hortelã
    camphor: cânfora
    eucalyptus: eucalipto
    propolis: própolis
    copper-peptides: peptídeos de cobre
    glycerin: glicerina
    petrolatum: vaselina
    ceramides: ceramidas
    panthenol: pantenol, d pantenol
    hyaluronic-acid: ácido hialurônico, hialurônico
    moisturiser: hidratante, creme hidratante, hidratante facial, loção hidratante
    zinc-oxide: óxido de zinco
    titanium-dioxide: dióxido de titânio
    sunscreen: protetor solar, filtro solar, bloqueador solar, protetor, fps 50, fps`,
  nl: `retinol: retinol*
    retinal: retinaldehyde
    retinoid: retinoïde, retinoïden, vitamine a, vitamine a crème
    tretinoin: tretinoïne, vitamine a zuur, vitamine a-zuur, vitamine a zuur crème, vitamine a zuur creme, retinezuur
    adapalene: adapaleen*
    tazarotene: tazaroteen
    isotretinoin: isotretinoïne
    glycolic-acid: glycolzuur*
    lactic-acid: melkzuur*
    mandelic-acid: amandelzuur*
    malic-acid: appelzuur*
    tartaric-acid: wijnsteenzuur*
    citric-acid: citroenzuur*
    aha: fruitzuur, fruitzuren, zuren, zuur, chemische peeling, zuurpeeling, peeling met zuren, exfoliërende toner
    salicylic-acid: salicylzuur*
    gluconolactone: gluconolacton
    scrub: gezichtsscrub, scrubcrème, gezichtsborstel, suikerscrub, scrub*, korrelpeeling, bodyscrub, lichaamsscrub, zoutscrub
    enzyme: enzympeeling, enzympeeling, enzymen peeling
    benzoyl-peroxide: benzoylperoxide*
    ascorbic-acid: vitamine c, ascorbinezuur, vitamine c serum, vit c
    hydroquinone: hydrochinon*, bleekcrème
    azelaic-acid: azelaïnezuur*, azelainezuur*
    kojic-acid: kojizuur, kojiczuur
    arbutin: arbutine
    steroid: cortisone, cortisonenzalf, hormoonzalf, hormooncrème, hydrocortison*, corticosteroïden, corticosteroïd, betamethason, eczeemzalf
    clindamycin: clindamycine*
    metronidazole: metronidazol*
    ivermectin: ivermectine*
    prescribed: crème op recept, zalf op recept, crème van de huisarts, crème van de dermatoloog, rosacea crème, rosacea gel, rosaceagel, acnegel, acne gel, acnecrème, antibiotica crème, antibioticacrème, antibioticum, erytromycine
    lidocaine: verdovende crème, verdovingszalf, verdovingscrème, lidocaïne, emla zalf
    fragrance: parfum*, geurstof, geurstoffen
    essential-oil: essentiële olie, essentiële oliën, etherische olie, tea tree olie, lavendelolie, theeboomolie, pepermuntolie
    alcohol: alcohol denat, ethanol
    menthol: munt, pepermunt
    camphor: kamfer
    eucalyptus: eucalyptus*
    copper-peptides: koperpeptide*
    glycerin: glycerine
    petrolatum: vaseline
    ceramides: ceramiden, ceramide*
    panthenol: panthenol*
    hyaluronic-acid: hyaluronzuur*, hyaluron serum
    moisturiser: vochtinbrengende crème, dagcrème, gezichtscrème, vette crème, hydraterende crème, bodylotion
    zinc-oxide: zinkoxide, zinkzalf
    titanium-dioxide: titaandioxide
    sunscreen: zonnebrand*, zonnecrème, zonnecreme, zonnebescherming, spf 50, factor 50, zonnemelk`,
  pl: `retinol: retinol*
    retinal: retinal*, retinaldehyd
    retinoid: retinoid*, witamin* a, krem z witaminą a
    tretinoin: tretynoin*, tretinoin*, kwas* retinow*
    adapalene: adapalen*
    tazarotene: tazaroten*
    isotretinoin: izotretynoin*
    glycolic-acid: kwas* glikolow*
    lactic-acid: kwas* mlekow*
    mandelic-acid: kwas* migdałow*
    malic-acid: kwas* jabłkow*
    tartaric-acid: kwas* winow*
    citric-acid: kwas* cytrynow*
    aha: kwasy owocow*, kwas* owocow*, kwasy, kwasami, peeling chemiczn*, peeling kwasow*, peelingi, kwasow*
    salicylic-acid: kwas* salicylow*, salicylow*
    gluconolactone: glukonolakton*
    lactobionic-acid: kwas* laktobionow*
    scrub: peeling* mechaniczn*, peeling* ziarnist*, peeling* drobnoziarnist*, peeling gruboziarnist*, szczoteczk* do twarzy, peeling cukrow*
    enzyme: peeling* enzymatyczn*
    papain: papain*
    benzoyl-peroxide: nadtlen* benzoil*
    ascorbic-acid: witamin* c, kwas* askorbinow*, wit c
    hydroquinone: hydrochinon*, krem wybielający, krem rozjaśniający
    azelaic-acid: kwas* azelainow*, azelain*
    kojic-acid: kwas* kojow*
    arbutin: arbutyn*
    steroid: steryd*, maść sterydow*, krem sterydow*, hydrokortyzon*, kortyzon*, kortykosteroid*, maść na egzemę, betametazon*, mometazon*
    clindamycin: klindamycyn*
    metronidazole: metronidazol*
    ivermectin: iwermektyn*
    tacrolimus: takrolimus*
    pimecrolimus: pimekrolimus*
    prescribed: krem na receptę, maść na receptę, maść od dermatologa, krem od dermatologa, krem od lekarza, żel na trądzik różowaty, krem na trądzik różowaty, żel na trądzik, krem na trądzik, maść na trądzik, antybiotyk*, maść z antybiotykiem, erytromycyn*
    lidocaine: krem znieczulający, maść znieczulająca, lidokain*
    fragrance: perfum*, zapach*, substancje zapachowe, kompozycja zapachowa, parfum
    essential-oil: olejek eteryczny, olejki eteryczne, olejk* eteryczn*, olejek herbacian*, olejek z drzewa herbacianego, olejek lawendowy, olejek miętowy
    alcohol: alkohol*, etanol*, spirytus*, alkohol denaturowany
    menthol: mentol*, mięt*
    camphor: kamfor*
    eucalyptus: eukaliptus*
    propolis: propolis*, kit pszczeli
    copper-peptides: peptyd* miedziow*, peptydy miedzi
    bakuchiol: bakuchiol*
    glycerin: gliceryn*
    petrolatum: wazelin*
    ceramides: ceramid*
    panthenol: pantenol*, d pantenol
    hyaluronic-acid: kwas* hialuronow*, hialuron*
    moisturiser: krem nawilżający, krem* nawilżając*, emolient*, krem do twarzy, krem barierowy
    zinc-oxide: tlenek cynku, maść cynkow*
    titanium-dioxide: dwutlenek tytanu
    sunscreen: krem z filtrem, krem przeciwsłoneczny, filtr przeciwsłoneczny, filtr spf, filtr*, krem spf, spf 50`,
  ar: `retinol: ريتينول, رتينول, ريتنول
    retinal: ريتينال
    retinoid: ريتينويد, ريتينويدات, فيتامين أ, فيتامين ا, كريم فيتامين أ
    tretinoin: تريتينوين, تريتنوين, حمض الريتينويك, حمض ريتينويك
    adapalene: أدابالين, ادابالين
    tazarotene: تازاروتين
    isotretinoin: ايزوتريتينوين, أيزوتريتنوين, ايزوتريتنوين
    glycolic-acid: حمض الجليكوليك, حمض جليكوليك, حمض الغليكوليك, جليكوليك, غليكوليك, جلايكوليك, غلايكوليك
    lactic-acid: حمض اللاكتيك, حمض اللبنيك, لاكتيك
    mandelic-acid: حمض المندليك, حمض الماندليك
    malic-acid: حمض الماليك
    citric-acid: حمض الستريك, حمض الليمون
    aha: أحماض الفواكه, احماض الفواكه, أحماض, احماض, تقشير كيميائي, مقشر كيميائي, أحماض ألفا, بيلينج
    salicylic-acid: حمض الساليسيليك, حمض ساليسيليك, ساليسيليك, سالسليك, حمض السالسيليك, ساليسيلك, سالسليك, حمض السالسليك
    pumice: حجر الخفاف, الخفاف
    scrub: ليفة, مقشر, مقشر الوجه, سكراب, اسكراب, صنفرة, مقشر السكر
    enzyme: مقشر إنزيمي, تقشير إنزيمي
    benzoyl-peroxide: بنزويل بيروكسيد, بيروكسيد البنزويل, بنزويل بروكسيد, البنزويل, بنزويل بيروكسايد
    ascorbic-acid: فيتامين سي, فيتامين ج, فيتامين c, حمض الأسكوربيك, سيروم فيتامين سي
    hydroquinone: هيدروكينون, كريم تبييض, كريم تفتيح, كريم مبيض
    azelaic-acid: حمض الأزيليك, حمض الازيليك, ازيليك, حمض الأزيلايك
    kojic-acid: حمض الكوجيك, كوجيك
    arbutin: أربوتين, اربوتين, ألفا أربوتين
    steroid: كورتيزون, كريم كورتيزون, ستيرويد, كريم ستيرويد, هيدروكورتيزون, كورتيكوستيرويد
    clindamycin: كليندامايسين, كليندامايسن
    metronidazole: مترونيدازول
    ivermectin: ايفرمكتين, إيفرمكتين
    tacrolimus: تاكروليموس
    prescribed: كريم بوصفة, كريم بوصفة طبية, دواء موصوف, كريم الطبيب, كريم موصوف, كريم الوردية, مضاد حيوي, كريم حب الشباب, جل حب الشباب, دكتور الجلدية, طبيب الجلدية
    lidocaine: كريم مخدر, مخدر موضعي, ليدوكايين, كريم تخدير
    fragrance: عطر, عطور, معطر, بارفان
    essential-oil: زيت عطري, زيوت عطرية, زيت شجرة الشاي, زيت اللافندر, زيت النعناع
    alcohol: كحول, إيثانول, ايثانول, سبيرتو
    menthol: منثول, نعناع
    camphor: كافور
    eucalyptus: يوكالبتوس, أوكالبتوس
    propolis: بروبوليس, عكبر
    copper-peptides: ببتيدات النحاس, ببتيد النحاس
    bakuchiol: باكوتشيول
    glycerin: جليسرين, غليسرين, جلسرين, غلسرين
    petrolatum: فازلين, فازيلين
    ceramides: سيراميد, سيراميدات
    panthenol: بانثينول, بانتينول
    hyaluronic-acid: حمض الهيالورونيك, هيالورونيك, هيالورنيك, حمض هيالورونيك
    moisturiser: مرطب, كريم مرطب, كريم ترطيب, مرطب للوجه
    zinc-oxide: أكسيد الزنك, اكسيد الزنك
    titanium-dioxide: ثاني أكسيد التيتانيوم
    sunscreen: واقي شمس, واقي الشمس, واقي شمسي, كريم واقي, صن بلوك, صنبلوك, صن سكرين
    retinyl-ester: ريتينيل
    vitamin-c-derivative: أسكوربيل`,
  ja: `retinol: レチノール
    retinal: レチナール
    retinyl-palmitate: パルミチン酸レチノール, パルミチン酸レチニル, パルミチン酸レチノール
    retinyl-acetate: 酢酸レチノール, 酢酸レチニル
    retinyl-ester: レチノール誘導体, レチノイン酸トコフェリル, 水添レチノール, レチニル, レチノイル
    hydroxypinacolone-retinoate: レチノイン酸ヒドロキシピナコロン
    retinoid: レチノイド, ビタミンa, ビタミンaクリーム, ピュアレチノール
    tretinoin: トレチノイン, レチノイン酸
    adapalene: アダパレン
    tazarotene: タザロテン
    isotretinoin: イソトレチノイン
    glycolic-acid: グリコール酸
    lactic-acid: 乳酸
    lactate: 乳酸na, 乳酸ナトリウム
    mandelic-acid: マンデル酸
    malic-acid: リンゴ酸
    tartaric-acid: 酒石酸
    citric-acid: クエン酸
    aha: フルーツ酸, ピーリング, ケミカルピーリング, 酸ピーリング, ピーリングジェル, 角質ケア, 拭き取り化粧水, ふき取り化粧水, アルファヒドロキシ酸
    salicylic-acid: サリチル酸
    gluconolactone: グルコノラクトン
    lactobionic-acid: ラクトビオン酸
    scrub: スクラブ, ゴマージュ, スクラブ洗顔, 洗顔ブラシ, 垢すり, あかすり
    enzyme: 酵素洗顔, 酵素洗顔パウダー, 酵素
    papain: パパイン
    benzoyl-peroxide: 過酸化ベンゾイル, ベンゾイルパーオキサイド
    ascorbic-acid: ビタミンc, アスコルビン酸, ピュアビタミンc
    vitamin-c-derivative: ビタミンc誘導体, vc誘導体, アスコルビル
    ascorbyl-glucoside: アスコルビルグルコシド
    ethyl-ascorbic-acid: エチルアスコルビン酸
    hydroquinone: ハイドロキノン, ヒドロキノン
    azelaic-acid: アゼライン酸, アゼロイル
    kojic-acid: コウジ酸
    arbutin: アルブチン, αアルブチン
    steroid: ステロイド, ステロイド軟膏, コルチゾン, ヒドロコルチゾン, デキサメタゾン
    clindamycin: クリンダマイシン
    metronidazole: メトロニダゾール
    ivermectin: イベルメクチン
    tacrolimus: タクロリムス
    prescribed: 処方薬, 処方された薬, 処方クリーム, 皮膚科の薬, 皮膚科でもらった薬, 皮膚科でもらった, 病院でもらった, ニキビ薬, 抗生物質, 塗り薬, 軟膏, 酒さの薬, オゼノキサシン, ナジフロキサシン, 抗生剤, ニキビの薬, サイクリン, マイシン
    lidocaine: 麻酔クリーム, リドカイン
    fragrance: 香料, 香水, フレグランス
    essential-oil: 精油, エッセンシャルオイル, ティーツリーオイル, ティーツリー油, ラベンダー油, アロマオイル, ティーツリー
    alcohol: アルコール, エタノール, 変性アルコール, エチルアルコール
    menthol: メントール, ミント, ハッカ油, ハッカ
    camphor: カンフル, 樟脳
    eucalyptus: ユーカリ
    propolis: プロポリス
    copper-peptides: 銅ペプチド, 銅トリペプチド, トリペプチド1銅
    bakuchiol: バクチオール
    glycerin: グリセリン
    petrolatum: ワセリン
    ceramides: セラミド
    panthenol: パンテノール
    hyaluronic-acid: ヒアルロン酸, ヒアルロン酸na, ヒアルロン酸ナトリウム
    moisturiser: 保湿クリーム, 保湿剤, 乳液, 保湿
    zinc-oxide: 酸化亜鉛
    titanium-dioxide: 酸化チタン
    sunscreen: 日焼け止め, 日やけ止め, 日焼止め, uvクリーム, uvミルク, サンスクリーン
    pha: マルトビオン酸`,
  ko: `retinol: 레티놀
    retinal: 레티날, 레틴알
    retinyl-palmitate: 레티닐팔미테이트
    retinoid: 레티노이드, 비타민a, 비타민에이
    tretinoin: 트레티노인, 레티노산, 레틴산
    adapalene: 아다팔렌
    tazarotene: 타자로텐
    isotretinoin: 이소트레티노인
    glycolic-acid: 글리콜산, 글라이콜산, 글라이콜릭애씨드, 글리콜릭, 글라이콜레이트
    lactic-acid: 젖산, 락틱애씨드, 락틱산, 암모늄락테이트
    mandelic-acid: 만델산, 만델릭애씨드, 만델릭
    malic-acid: 말산, 사과산, 말릭애씨드
    citric-acid: 구연산, 시트릭애씨드
    aha: 아하, 과일산, 필링, 화학적필링, 산필링, 필링젤, 각질제거제, 각질제거, 필링패드
    salicylic-acid: 살리실산, 살리실릭애씨드, 살리실릭, 소듐살리실레이트
    bha: 바하
    pha: 파하, 말토비오닉애씨드
    gluconolactone: 글루코노락톤
    lactobionic-acid: 락토바이오닉애씨드, 락토비온산
    scrub: 스크럽, 때밀이, 때타월, 때수건, 이태리타월, 스크럽제, 고마쥬, 클렌징브러시
    enzyme: 효소, 효소세안제, 효소클렌저, 효소파우더
    benzoyl-peroxide: 벤조일퍼옥사이드, 과산화벤조일
    ascorbic-acid: 비타민c, 비타민씨, 비타민시, 아스코르브산, 아스코빅애씨드, 아스코르빅
    vitamin-c-derivative: 비타민c유도체, 아스코빌, 아스코르빌, 아스코베이트, 아스코르베이트
    ascorbyl-glucoside: 아스코빌글루코사이드
    hydroquinone: 하이드로퀴논, 히드로퀴논, 미백연고
    azelaic-acid: 아젤라산, 아젤라익애씨드, 아젤라인산, 아젤라익, 아젤로일
    kojic-acid: 코직산, 코직애씨드
    arbutin: 알부틴, 알파알부틴
    steroid: 스테로이드, 스테로이드연고, 코르티손, 하이드로코르티손, 히드로코르티손
    clindamycin: 클린다마이신
    metronidazole: 메트로니다졸
    ivermectin: 이버멕틴
    tacrolimus: 타크로리무스
    prescribed: 처방약, 처방연고, 처방크림, 처방받은연고, 처방받은크림, 피부과연고, 피부과크림, 피부과약, 피부과에서받은, 병원에서받은, 여드름연고, 여드름약, 항생제연고, 항생제, 사이클린, 마이신
    lidocaine: 마취크림, 리도카인
    fragrance: 향료, 향수, 프래그런스
    essential-oil: 에센셜오일, 티트리오일, 라벤더오일, 아로마오일, 티트리
    alcohol: 알코올, 알콜, 에탄올, 변성알코올
    menthol: 멘톨, 박하, 민트
    camphor: 캠퍼, 장뇌
    eucalyptus: 유칼립투스
    propolis: 프로폴리스
    copper-peptides: 구리펩타이드, 코퍼펩타이드, 카퍼트라이펩타이드, 코퍼트라이펩타이드, 카퍼펩타이드
    bakuchiol: 바쿠치올
    glycerin: 글리세린
    petrolatum: 바세린, 페트롤라툼
    ceramides: 세라마이드
    panthenol: 판테놀
    hyaluronic-acid: 히알루론산, 하이알루로닉애씨드, 소듐하이알루로네이트, 히알루론, 히아루론산
    moisturiser: 보습크림, 재생크림, 수분크림, 보습제, 수분로션, 모이스처라이저
    zinc-oxide: 징크옥사이드, 산화아연
    titanium-dioxide: 티타늄디옥사이드
    sunscreen: 선크림, 썬크림, 자외선차단제, 선블록, 선스틱, 무기자차, 유기자차
    retinyl-ester: 레티닐, 레티노일, 레티노에이트
    betaine-salicylate: 베타인살리실레이트
    tartaric-acid: 타타릭애씨드`,
  'zh-Hans': `retinol: 视黄醇, 視黃醇, a醇, 维a醇
    retinal: 视黄醛, a醛, 視黃醛
    retinyl-palmitate: 视黄醇棕榈酸酯, 棕榈酸视黄酯, 視黃醇棕櫚酸酯
    retinyl-acetate: 视黄醇乙酸酯
    retinyl-ester: 视黄酯, a酯, 视黄酸酯, 視黃酸酯, 视黄, 視黃
    hydroxypinacolone-retinoate: 羟基频哪酮视黄酸酯, hpr
    retinoid: 维a, 维生素a, 维甲酸类, 类视黄醇, 维他命a, 維生素a
    tretinoin: 维a酸, 维甲酸, a酸, 维a酸乳膏, 维A酸, 视黄酸, 全反式维甲酸, 維a酸, 維甲酸
    adapalene: 阿达帕林
    tazarotene: 他扎罗汀
    isotretinoin: 异维a酸, 异维甲酸
    glycolic-acid: 甘醇酸, 羟基乙酸, 乙醇酸
    lactic-acid: 乳酸
    lactate: 乳酸钠
    mandelic-acid: 杏仁酸, 扁桃酸
    malic-acid: 苹果酸
    tartaric-acid: 酒石酸
    citric-acid: 柠檬酸, 檸檬酸
    aha: 果酸, 刷酸, 酸类, 化学换肤, 复合酸, 焕肤, 果酸焕肤, 去角质, 酸类产品, 果酸换肤
    salicylic-acid: 水杨酸, 水楊酸
    betaine-salicylate: 水杨酸甜菜碱
    gluconolactone: 葡糖酸内酯, 葡萄糖酸内酯, 葡糖酸内酯
    lactobionic-acid: 乳糖酸
    scrub: 磨砂膏, 磨砂, 去角质膏, 搓澡巾, 搓泥, 洗脸刷, 洁面刷, 磨砂洗面奶
    enzyme: 酵素, 酵素洁面粉, 酵素粉, 木瓜酵素
    benzoyl-peroxide: 过氧化苯甲酰, 過氧化苯甲醯, 过氧化苯甲酰凝胶
    ascorbic-acid: 维生素c, 维c, 抗坏血酸, 维他命c, 原型vc, vc精华, vc, 抗壞血酸, 維生素c, 維他命c, 維c
    ethyl-ascorbic-acid: 3o乙基抗坏血酸, 乙基抗坏血酸, 乙基vc
    ascorbyl-glucoside: 抗坏血酸葡糖苷
    vitamin-c-derivative: vc衍生物, 维c衍生物
    hydroquinone: 氢醌, 对苯二酚, 美白霜, 祛斑霜
    azelaic-acid: 壬二酸, 杜鹃花酸, 壬二酰
    kojic-acid: 曲酸
    arbutin: 熊果苷
    steroid: 激素药膏, 激素, 皮质类固醇, 类固醇, 氢化可的松, 可的松, 激素软膏, 地奈德, 糠酸莫米松, 糖皮质激素
    clindamycin: 克林霉素
    metronidazole: 甲硝唑
    ivermectin: 伊维菌素
    tacrolimus: 他克莫司
    pimecrolimus: 吡美莫司
    dapsone: 氨苯砜
    calcipotriol: 卡泊三醇
    prescribed: 处方药, 处方药膏, 处方药霜, 医生开的药, 医生开的药膏, 医生开的, 医院开的, 皮肤科药膏, 痘痘药, 祛痘药膏, 抗生素, 抗生素软膏, 夫西地酸, 红霉素, 玫瑰痤疮药膏, 环素, 霉素
    lidocaine: 麻药膏, 麻膏, 表麻膏, 利多卡因, 敷麻膏
    fragrance: 香精, 香料, 香水, 香氛
    essential-oil: 精油, 茶树精油, 薰衣草精油, 植物精油, 茶树油
    alcohol: 酒精, 花露水, 乙醇, 变性乙醇, 变性酒精
    menthol: 薄荷醇, 薄荷, 薄荷脑
    camphor: 樟脑
    eucalyptus: 桉树油, 尤加利, 桉叶油
    propolis: 蜂胶
    copper-peptides: 蓝铜胜肽, 铜肽, 蓝铜肽, 三肽1铜, 铜三肽
    bakuchiol: 补骨脂酚
    glycerin: 甘油, 丙三醇
    petrolatum: 凡士林
    ceramides: 神经酰胺
    panthenol: 泛醇, 维生素b5, 维b5
    hyaluronic-acid: 透明质酸, 玻尿酸, 透明质酸钠, 玻尿酸原液
    moisturiser: 保湿霜, 面霜, 保湿乳, 乳液, 润肤霜, 保湿面霜
    zinc-oxide: 氧化锌
    titanium-dioxide: 二氧化钛
    sunscreen: 防晒霜, 防晒, 防晒乳, 物理防晒, 隔离霜
    pha: 麦芽糖酸`,
};

export interface EverydayName {
  readonly name: string;
  readonly id: IngredientId;
}

const places = new Map(Object.keys(ingredients).map((id, place) => [id, place]));

/** Every name in every language, in the order of the ingredients. */
export const everydayNames: readonly EverydayName[] = Object.values(lines)
  .flatMap((text) =>
    text.split('\n').flatMap((line) => {
      const [id, all] = line.trim().split(': ');
      return all!.split(', ').map((name) => ({name, id: id as IngredientId}));
    }),
  )
  .sort((one, other) => places.get(one.id)! - places.get(other.id)!);
