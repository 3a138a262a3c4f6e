import {ingredients, type IngredientId} from './ingredients.js';

/*
 * Names that people give the ingredients in the other languages, as they type them. A star stands for any ending: compounds
 * ("Retinolcreme") and cases ("kwasem glikolowym"). Every language is read in every other, as people mix them. Those in
 * scripts of their own are in names-ar/ and its like.
 */
const lines: Readonly<Record<string, string>> = {
  en: `prescribed: rx, from my doctor*, from the doctor*, from my derm*, from the derm*, from my gp, dermatologists cream, derms cream, from my doc, my doctor gave, my doctor put, my dermatologist gave, my dermatologist put, my derm gave, my derm put, my gp gave, my gp put`,
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
    prescribed: rosaceagel, rosacea gel, rosacea creme, aknegel, akne gel, aknecreme, akne creme, rezeptcreme, rezept creme, verschriebene creme, verschreibungspflichtige creme, antibiotikum*, antibiotika*, antibiotische creme, salbe vom arzt, creme vom hautarzt, hautarzt, verschrieben*, rosacea*, rosazea*, neurodermitis*, ekzem*, schuppenflechte*, psoriasis*, pillencreme, erythromycin*, vom arzt, vom hautarzt, vom dermatolog*, von der hautärztin, meinem arzt, meiner ärztin, meinem hautarzt, meiner hautärztin, meinem dermatolog*, meiner dermatolog*, meinem hausarzt
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
    prescribed: crème sur ordonnance, crème prescrite, crème du dermatologue, crème du dermato, gel rosacée, crème rosacée, rosacée, couperose, ordonnance, psoriasis, crème antibiotique, antibiotique local, crème anti acné, gel acné, érythromycine, du dermato*, de la dermato*, mon dermato*, ma dermato*, du médecin, mon médecin, ma médecin, du docteur, mon docteur
    lidocaine: crème anesthésiante, lidocaïne, crème anesthésique
    fragrance: parfum, parfums, eau de toilette, eau de parfum
    essential-oil: huile essentielle, huiles essentielles, huile essentielle de *, arbre à thé, tea tree
    alcohol: alcool, alcool dénaturé, éthanol, alcoolis*, alcoolique*
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
    prescribed: crema recetada, crema con receta, crema de receta, crema para la rosácea, gel para la rosácea, rosácea, psoriasis, con receta, crema del dermatólogo, crema para el acné, gel para el acné, antibiótico tópico, crema antibiótica, eritromicina, del dermatólog*, de la dermatólog*, mi dermatólog*, del médico, mi médico, mi médica, de la médica, del doctor, mi doctor*, recetó, recetada, recetado
    lidocaine: crema anestésica, lidocaína, crema para adormecer, anestésico
    fragrance: perfume, fragancia, fragancias, colonia
    essential-oil: aceite esencial, aceites esenciales, aceite de árbol de té, árbol de té, aceite de lavanda
    alcohol: alcohol desnaturalizado, etanol, alcohólic*
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
    prescribed: crema prescritta, crema con ricetta, crema del dermatologo, crema per la rosacea, gel per la rosacea, rosacea, psoriasi, ricetta, crema per acne, crema antibiotica, antibiotico topico, gel per acne, eritromicina, del dermatolog*, della dermatolog*, dal dermatolog*, dalla dermatolog*, mio dermatolog*, mia dermatolog*, del medico, dal medico, mio medico
    lidocaine: crema anestetica, lidocaina, anestetico
    fragrance: profumo, profumi, fragranza
    essential-oil: olio essenziale, oli essenziali, olio di tea tree, olio di lavanda, albero del tè
    alcohol: alcol, alcool, alcol denaturato, etanolo, alcolic*, alcoolic*
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
    prescribed: creme receitado, creme com receita, creme do dermatologista, pomada receitada, creme para rosácea, gel para rosácea, rosácea, psoríase, antibiótico tópico, creme para acne, gel para acne, pomada antibiótica, creme manipulado, eritromicina, do dermato*, da dermato*, meu dermato*, minha dermato*, do médico, meu médico, da médica, minha médica
    lidocaine: pomada anestésica, creme anestésico, lidocaína, anestésico
    fragrance: perfume, fragrância, fragrâncias, colônia
    essential-oil: óleo essencial, óleos essenciais, óleo de melaleuca, melaleuca, óleo de lavanda
    alcohol: álcool, álcool desnaturado, etanol, alcoólic*
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
    prescribed: crème op recept, zalf op recept, crème van de huisarts, crème van de dermatoloog, rosacea crème, rosacea gel, rosaceagel, acnegel, acne gel, acnecrème, antibiotica crème, antibioticacrème, antibioticum, erytromycine, de dermatolo*, mijn dermatolo*, de huidarts, mijn huidarts, de dokter, mijn dokter, de huisarts, mijn huisarts, voorgeschreven, voorschreef
    lidocaine: verdovende crème, verdovingszalf, verdovingscrème, lidocaïne, emla zalf
    fragrance: parfum*, geurstof, geurstoffen
    essential-oil: essentiële olie, essentiële oliën, etherische olie, tea tree olie, lavendelolie, theeboomolie, pepermuntolie
    alcohol: alcohol denat, ethanol, alcoholisch*
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
    prescribed: krem na receptę, maść na receptę, maść od dermatologa, krem od dermatologa, krem od lekarza, żel na trądzik różowaty, krem na trądzik różowaty, żel na trądzik, krem na trądzik, maść na trądzik, antybiotyk*, maść z antybiotykiem, erytromycyn*, od dermatolo*, mojego dermatolo*, mojej dermatolo*, od lekar*, mojego lekar*, mojej lekar*, przepisał*
    lidocaine: krem znieczulający, maść znieczulająca, lidokain*
    fragrance: perfum*, zapach*, substancje zapachowe, kompozycja zapachowa, parfum
    essential-oil: olejek eteryczny, olejki eteryczne, olejk* eteryczn*, olejek herbacian*, olejek z drzewa herbacianego, olejek lawendowy, olejek miętowy
    alcohol: alkohol*, etanol*, spirytus*, alkohol denaturowany, alkoholow*
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
};

export interface EverydayName {
  readonly name: string;
  readonly id: IngredientId;
}

const places = new Map(Object.keys(ingredients).map((id, place) => [id, place]));

/** The names in lines like those above, in the order of the ingredients. */
export const everydayNamesIn = (text: string): EverydayName[] =>
  text
    .split('\n')
    .flatMap((line) => {
      const [id, all] = line.trim().split(': ');
      return all!.split(', ').map((name) => ({name, id: id as IngredientId}));
    })
    .sort((one, other) => places.get(one.id)! - places.get(other.id)!);

/** Every name in every language that is written in Latin letters. */
export const everydayNames: readonly EverydayName[] = everydayNamesIn(Object.values(lines).join('\n'));
