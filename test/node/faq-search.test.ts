import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readUnits, targetLocales} from '../../scripts/language/xliff.mjs';
import {inLanguage, registerMessages} from '../../src/language/message.js';
import {faqContent} from '../../src/widgets/faq/faq.content.js';
import {answersOf, arrange, timesReader} from '../../src/widgets/faq/faq.logic.js';
import type {QuestionId} from '../../src/widgets/faq/faq.sections.js';
import {find} from '../../src/widgets/faq/search/search.logic.js';
import {searchWords} from '../../src/widgets/faq/search/search-words.content.js';

for (const language of targetLocales as string[]) {
  const words = new Map<string, string>(
    (readUnits(language) as {id: string; target: string}[]).map(({id, target}) => [id, target]),
  );
  registerMessages(language, (id) => words.get(id));
}

/** What a patient sees of the questions after typing, by id. */
function answersTo(query: string, language = 'en'): string[] {
  const content = inLanguage(language, faqContent);
  const read = timesReader(language, {}, '');
  const items = arrange(content)
    .flatMap(({items}) => items)
    .map((item) => ({
      id: item.id,
      question: item.question,
      answer: [...answersOf(item), ...(item.limit ? [item.limit] : [])]
        .map(({text}) => read(text))
        .join('\n\n'),
    }));
  return [...find(query, items, inLanguage(language, searchWords)).left.keys()];
}

/** What patients ask in forums and at the desk, in their own words, with the questions that answer it. */
const asked: Readonly<Record<string, Readonly<Record<string, QuestionId>>>> = {
  en: {
    'can i wear makeup the next day?': 'after',
    'when can I go swimming': 'after',
    'how long until I can go to the gym': 'after',
    'is it ok to go out in the sun after': 'after',
    'can I have sex after microneedling': 'after',
    'can I shave before my appointment': 'before',
    'can i drink alcohol the night before': 'before',
    'how many sessions do i need for acne scars': 'course',
    'does microneedling hurt': 'pain',
    'how much does it cost': 'price',
    'is a derma roller at home just as good': 'home',
    'i get cold sores what should i do': 'cold-sores',
    'I have a tattoo there': 'cold-sores',
    "I'm on accutane": 'medicines',
    'blood thinners': 'medicines',
    'im breastfeeding is it ok': 'pregnancy',
    'does it make melasma worse': 'darker-skin',
    'safe for black skin?': 'darker-skin',
    'I scar badly, keloids run in my family': 'talk-first',
    'can i fly two days later': 'work',
    'am i too old at 60': 'age',
    'my face is still swollen and red day 5': 'downtime',
    'is it worth getting prp with it': 'add-ons',
    'pimples all over after treatment, is this purging': 'risks',
  },
  de: {
    'wann darf ich wieder make-up tragen': 'after',
    'ab wann schwimmen gehen': 'after',
    'Sport nach Microneedling': 'after',
    'darf ich danach in die Sonne': 'after',
    'Alkohol am Abend davor?': 'before',
    'muss ich mich vorher rasieren': 'before',
    'wie viele Sitzungen brauche ich bei Aknenarben': 'course',
    'tut das weh?': 'pain',
    'was kostet das': 'price',
    'Dermaroller selbst zu Hause benutzen': 'home',
    'ich bekomme oft Lippenherpes': 'cold-sores',
    'geht das über einem Tattoo': 'cold-sores',
    'ich nehme Blutverdünner': 'medicines',
    'Roaccutan abgesetzt, wie lange warten': 'medicines',
    'bin schwanger': 'pregnancy',
    'ich stille noch': 'pregnancy',
    'hilft es gegen Melasma': 'darker-skin',
    'dunkle Haut Pigmentflecken': 'darker-skin',
    'neige zu Keloiden': 'talk-first',
    'kann ich danach fliegen': 'work',
    'bin ich mit 60 zu alt': 'age',
  },
  es: {
    '¿cuándo puedo maquillarme?': 'after',
    '¿puedo ir a la piscina?': 'after',
    'hacer ejercicio después': 'after',
    'tomar el sol después del tratamiento': 'after',
    '¿puedo beber alcohol antes?': 'before',
    'depilación con cera antes': 'before',
    '¿cuántas sesiones necesito?': 'course',
    '¿duele mucho?': 'pain',
    '¿cuánto cuesta?': 'price',
    'dermaroller en casa': 'home',
    'me salen herpes labiales': 'cold-sores',
    'tengo un tatuaje en la zona': 'cold-sores',
    'tomo anticoagulantes': 'medicines',
    'tomo isotretinoína': 'medicines',
    'estoy embarazada': 'pregnancy',
    'doy el pecho': 'pregnancy',
    'tengo melasma': 'darker-skin',
    '¿sirve para piel negra?': 'darker-skin',
    'tengo queloides': 'talk-first',
    '¿puedo viajar en avión?': 'work',
  },
  ar: {
    'متى يمكنني وضع المكياج': 'after',
    'هل أستطيع السباحة': 'after',
    'متى أرجع للرياضة': 'after',
    'التعرض للشمس': 'after',
    'شرب الكحول قبل الجلسة': 'before',
    'كم جلسة أحتاج': 'course',
    'هل هو مؤلم': 'pain',
    'كم السعر': 'price',
    'ديرما رولر في البيت': 'home',
    'عندي هربس في الشفاه': 'cold-sores',
    'عندي وشم': 'cold-sores',
    'آخذ مميع للدم': 'medicines',
    'آخذ روكتان': 'medicines',
    'أنا حامل': 'pregnancy',
    'هل يجوز مع الرضاعة': 'pregnancy',
    'عندي كلف': 'darker-skin',
    'بشرتي سمراء': 'darker-skin',
    'عندي كلويد': 'talk-first',
    'السفر بالطائرة بعدها': 'work',
    'ما هي الآثار الجانبية': 'risks',
  },
  ja: {
    メイクはいつからできますか: 'after',
    プールに入ってもいい: 'after',
    次の日に運動してもいいですか: 'after',
    日焼け止めはいつから: 'after',
    前日にお酒を飲んでもいい: 'before',
    何回くらい受ければいいですか: 'course',
    痛いですか: 'pain',
    料金はいくらですか: 'price',
    自宅でダーマローラー: 'home',
    ヘルペスがよく出ます: 'cold-sores',
    タトゥーがあります: 'cold-sores',
    血をサラサラにする薬を飲んでいます: 'medicines',
    イソトレチノインを飲んでいます: 'medicines',
    妊娠中でもできますか: 'pregnancy',
    授乳中です: 'pregnancy',
    肝斑があります: 'darker-skin',
    ケロイド体質です: 'talk-first',
    飛行機に乗れますか: 'work',
    ダウンタイムはどのくらい: 'downtime',
    副作用はありますか: 'risks',
  },
};

/** Short, misspelt or in passing: what stands first has to answer it. */
const bestFirst: Readonly<Record<string, Readonly<Record<string, QuestionId>>>> = {
  en: {
    'i broke out after microneedling, tiny bumps everywhere': 'risks',
    'will it help melasma': 'darker-skin',
    'did it cause fat loss in my face': 'risks',
    'cold sore': 'cold-sores',
    pregnant: 'pregnancy',
    fever: 'call',
    scars: 'scars-lines',
    sun: 'after',
    isotretinoin: 'medicines',
    'make-up': 'after',
    'when can i put makup on': 'after',
    'how many sesions do i need': 'course',
    'swolen face': 'downtime',
    'side efects': 'risks',
    'alergy to nickel': 'talk-first',
    excema: 'talk-first',
    'difference between microneedling and rf': 'radiofrequency',
    morpheus8: 'radiofrequency',
    'is it safe for dark skin': 'darker-skin',
    'pigmentation got worse': 'darker-skin',
    'what if it gets infected': 'call',
    'prp worth it': 'add-ons',
    'does it leave scars': 'risks',
    'will it help stretch marks': 'scars-lines',
    'keloids run in my family': 'talk-first',
    'can i run the day after': 'after',
    'can i use retinol after': 'after',
    'bleeding normal?': 'call',
    'is it normal to peel after a few days': 'downtime',
    'how long will i look like a tomato': 'downtime',
    'can i put vitamin c on the day before': 'before',
    'how soon can i go back to work': 'work',
    'can i wash my hair': 'after',
    'do i need to stop ibuprofen': 'medicines',
    'my skin is bleeding should i worry': 'call',
    'is there anything i should ask before booking': 'ask',
    'will it get rid of crows feet': 'scars-lines',
    'can diabetics have it': 'talk-first',
    'botox a week ago can i still come': 'talk-first',
    'white bumps two weeks later': 'call',
    'can teenagers have it': 'age',
    'is microneedling better than laser': 'scars-lines',
    'how deep do the needles go': 'what',
    'can i use hyaluronic acid serum right after': 'serums',
    'when will my face stop being red': 'downtime',
    'do they give you anything for the pain': 'pain',
    'is salmon sperm worth the extra money': 'add-ons',
    'can i tan before microneedling': 'before',
  },
  de: {
    Lippenherpes: 'cold-sores',
    schwanger: 'pregnancy',
    stillzeit: 'pregnancy',
    fieber: 'call',
    narben: 'scars-lines',
    sonne: 'after',
    'make up danach': 'after',
    'retinol absetzen': 'before',
    'zuhause selber machen': 'home',
    'wie lange ist man rot': 'downtime',
    'botox vorher': 'talk-first',
    'Haut schuppt sich am dritten Tag normal?': 'downtime',
    'nach wie vielen Tagen darf ich Sport machen': 'after',
    'kann ich am nächsten Tag arbeiten': 'work',
    'wirkt das auch bei großen Poren': 'pores',
    'Blutet man dabei?': 'call',
  },
  fr: {
    'bouton de fièvre': 'cold-sores',
    enceinte: 'pregnancy',
    allaitement: 'pregnancy',
    fievre: 'call',
    cicatrices: 'scars-lines',
    soleil: 'after',
    'infection pus': 'call',
    'peau noire': 'darker-skin',
    'est ce que ca fait mal': 'pain',
    'quand voir les resultats': 'course',
    'combien de temps je reste rouge': 'downtime',
    'puis-je mettre de la crème solaire après': 'after',
    'est-ce dangereux sur peau mate': 'darker-skin',
    'je prends du Roaccutane depuis un mois': 'medicines',
  },
  es: {
    '¿cuánto dura la rojez?': 'downtime',
    '¿puedo ponerme bótox antes?': 'talk-first',
    'me sale un grano con pus': 'call',
    '¿a qué edad se puede hacer?': 'age',
  },
  ja: {
    赤みは何日続きますか: 'downtime',
    '施術前にレチノールはやめるべき？': 'before',
    クレーター肌に効果ありますか: 'scars-lines',
    血が出ますか: 'call',
  },
  ar: {
    'متى يختفي الاحمرار': 'downtime',
    'هل يناسب البشرة الداكنة': 'darker-skin',
    'هل ينفع لآثار الحبوب': 'scars-lines',
  },
  it: {
    'posso usare il retinolo dopo': 'after',
    'botox prima': 'talk-first',
    'è normale sanguinare': 'call',
    'quanto dura il rossore': 'downtime',
  },
  nl: {
    'retinol na behandeling': 'after',
    'botox vooraf': 'talk-first',
    'bloeden normaal?': 'call',
    'hoe lang blijft het rood': 'downtime',
  },
  pl: {
    'retinol po zabiegu': 'after',
    'botoks przed zabiegiem': 'talk-first',
    'czy krwawienie jest normalne': 'call',
    'ile dni czerwona twarz': 'downtime',
  },
  'pt-BR': {
    'posso usar retinol depois': 'after',
    'botox antes': 'talk-first',
    'sangrar é normal': 'call',
  },
  ko: {
    '시술 후 레티놀': 'after',
    '보톡스 전에': 'talk-first',
    '피가 나나요': 'call',
    '얼마나 아파요': 'pain',
  },
  'zh-Hans': {
    做完之后能用视黄醇吗: 'after',
    打了肉毒之前: 'talk-first',
    出血正常吗: 'call',
  },
};

/** Asked by others, and answered before any was tried: one of the first two answers it. */
const amongTwo: Readonly<Record<string, Readonly<Record<string, QuestionId>>>> = {
  en: {
    'can i take paracetamol after it': 'after',
    'vaseline on my face after': 'after',
    'when can i go in the sea': 'after',
    'when can i get botox after': 'after',
    'can i put ice on it': 'after',
    'what should i put on my face tonight': 'after',
    'when can i have a facial again': 'after',
    'is it ok to go running in the heat': 'after',
    'my skin feels like sandpaper': 'downtime',
    'how bad will i look the next day': 'downtime',
    'tiny red dots after two days is that ok': 'downtime',
    'my face is burning and tight': 'downtime',
    'will i need time off work': 'work',
    'i have a wedding in two weeks is it too close': 'work',
    'how long do the results last': 'course',
    'how soon can i do another session': 'course',
    'can i have a glass of wine the night before': 'before',
    'do i have to stop my tretinoin': 'before',
    'can men with a beard have it': 'before',
    'can i bring my own numbing cream': 'pain',
    'what does 0.5 mm mean': 'what',
    'will my skin get darker': 'darker-skin',
    'i have vitiligo': 'darker-skin',
    'yellow crust and it is hot': 'call',
    'my lip is tingling i think a cold sore is coming': 'cold-sores',
    'do nurses or beauticians do it': 'ask',
    'can i get it if i have hiv': 'talk-first',
    'lip filler last week': 'talk-first',
    'i have rosacea can i still do it': 'talk-first',
    'is it the same as a facial': 'what',
    'can i get it done in summer': 'after',
    'what happens if i touch my face': 'after',
    'is it painful without cream': 'pain',
    'can i take antihistamines': 'medicines',
    'can i have it after radiotherapy': 'talk-first',
    'how long to wait after a chemical peel': 'talk-first',
  },
  es: {
    '¿puedo tomar el sol antes?': 'before',
    '¿puedo tomar paracetamol?': 'after',
    '¿cuándo puedo bañarme en el mar?': 'after',
    'me arde la cara': 'downtime',
    'tengo vitíligo': 'darker-skin',
  },
  fr: {
    'puis-je prendre un Doliprane': 'after',
    'quand puis-je me baigner à la mer': 'after',
    'ma peau brûle et tiraille': 'downtime',
    'combien de jours avant un mariage': 'work',
    'botox après': 'after',
  },
  de: {
    'was kann ich gegen die Schmerzen danach nehmen': 'after',
    'wann darf ich ins Meer': 'after',
    'Vaseline oder Bepanthen drauf?': 'after',
    'wie lange vor der Hochzeit': 'work',
    'Gesicht brennt und spannt': 'downtime',
  },
  pl: {
    'czy mogę wziąć paracetamol': 'after',
    'kąpiel w morzu': 'after',
    'skóra piecze i ściąga': 'downtime',
    'botoks po zabiegu': 'after',
    'mam bielactwo': 'darker-skin',
  },
  ja: {
    痛み止めを飲んでもいいですか: 'after',
    海に入れるのはいつから: 'after',
    ワセリンを塗ってもいい: 'after',
    肌がヒリヒリする: 'downtime',
    ボトックスはいつから: 'after',
  },
};

/** No question answers these, nor do our sources: the search says so rather than guess. */
const unanswered = ['can i have it on my period', 'epilepsy', 'can i sleep on my side', 'can i dye my hair'];

describe('what patients ask, in their own words', () => {
  for (const [language, questions] of Object.entries(bestFirst))
    for (const [query, best] of Object.entries(questions))
      it(`${language}: ${query}: the best answer first`, () => {
        const found = answersTo(query, language);
        assert.equal(found[0], best);
        assert.ok(found.length <= 6, `one of ${found.length} is no answer: ${found.join(', ')}`);
      });

  for (const [language, questions] of Object.entries(asked))
    for (const [query, expected] of Object.entries(questions))
      it(`${language}: ${query}`, () => {
        const found = answersTo(query, language);
        assert.ok(found.includes(expected), `${expected} is not among: ${found.join(', ') || 'nothing'}`);
        assert.ok(found.length <= 6, `one of ${found.length} is no answer: ${found.join(', ')}`);
      });

  for (const [language, questions] of Object.entries(amongTwo))
    for (const [query, expected] of Object.entries(questions))
      it(`${language}: ${query}: among the first two`, () => {
        const found = answersTo(query, language);
        assert.ok(found.slice(0, 2).includes(expected), `${expected}, not: ${found.join(', ') || 'nothing'}`);
      });

  for (const query of unanswered) it(`en: ${query}: no answer`, () => assert.deepEqual(answersTo(query), []));

  it('finds while a word is still being typed', () => {
    for (const [typed, expected] of [
      ['make', 'after'],
      ['pregn', 'pregnancy'],
      ['herp', 'cold-sores'],
    ] as const)
      assert.ok(answersTo(typed).includes(expected), typed);
  });

  it('finds nothing where nothing is meant, and does not guess', () => {
    for (const query of ['xyzzy', 'xyzzy plugh', 'qwertz zuiop'])
      assert.deepEqual(answersTo(query), [], query);
  });

  it('shows all to whoever has typed nothing', () => {
    assert.equal(answersTo('').length, arrange(faqContent()).flatMap(({items}) => items).length);
  });

  it('has words for every question in every language', () => {
    const ids = Object.keys(faqContent().questions).sort();
    for (const language of ['en', ...(targetLocales as string[])]) {
      const words = inLanguage(language, searchWords);
      assert.deepEqual(Object.keys(words).sort(), ids);
      for (const [id, list] of Object.entries(words))
        for (const word of list.split(',')) assert.ok(word.trim(), `${language} ${id}: "${list}"`);
    }
  });
});
