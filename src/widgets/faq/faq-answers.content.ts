import {claim, type Statement} from '../../evidence/claim.js';
import {pausingContent} from '../../evidence/pausing.content.js';
import {beforeYouGoContent} from '../../evidence/shared/before-you-go.content.js';
import {dangerSignsContent} from '../../evidence/shared/danger-signs.content.js';
import {recoveryContent} from '../../evidence/shared/recovery.content.js';
import {resultsContent} from '../../evidence/shared/results.content.js';
import {msg} from '../../language/message.js';
import type {QuestionId, SectionId, sections} from './faq.sections.js';

/** One question, and what is said to it. */
export interface QuestionContent {
  readonly question: string;
  readonly answer?: Statement;
  /** Bullets below the answer, and a sentence below them. */
  readonly answerList?: readonly string[];
  readonly answerNote?: string;
  /** A statement after the answer, with evidence of its own. */
  readonly further?: Statement;
  readonly furtherList?: readonly string[];
  /** A statement beside it: another strength of evidence, or a rule of one place. */
  readonly more?: Statement;
  /** The limit or the risk, in the same answer. */
  readonly limit?: Statement;
}

type Questions<Id extends SectionId> = Record<(typeof sections)[Id][number], QuestionContent>;

/** Questions and answers. `{name}` marks a time that is filled in. */
export const faqQuestionsContent = (): Record<QuestionId, QuestionContent> => ({
  ...aboutContent(),
  ...resultsOfItContent(),
  ...visitContent(),
  ...careContent(),
});

function aboutContent(): Questions<'about'> {
  const beforeYouGo = beforeYouGoContent();
  const results = resultsContent();
  return {
    what: {
      question: msg('What is microneedling?', {id: 'faq.what'}),
      answer: claim(
        'faq.what.answer',
        msg(
          'Very fine, sterile needles make many tiny punctures. The skin repairs them, and that repair can improve how some scars and lines look. The needles sit on a pen, a stamp or a roller. In studies they were set from 0.15 to 2.5 mm. One maker tested only up to 1.5 mm.',
          {id: 'faq.what.answer'},
        ),
        '2026-11',
        'D',
        'alster-2018',
        'fda-devices',
        'fda-consumer',
        'facial-recovery-2012',
        'post-acne-2016',
        'device-instructions',
      ),
      further: results.name,
      limit: claim(
        'faq.what.limit',
        msg(
          'It is a clinical procedure, not a facial. For some days skin is usually sore, dry or swollen, and red or darker. There are risks, and not everyone gets the result they hope for.',
          {id: 'faq.what.limit'},
        ),
        '2026-11',
        'C',
        'chu-2021',
        'chelsea-westminster',
      ),
    },
    radiofrequency: {
      question: msg('How is radiofrequency microneedling different?', {id: 'faq.radiofrequency'}),
      answer: claim(
        'faq.radiofrequency.answer',
        msg(
          'Its needles also send heat from radio waves into the skin. These answers are about needles without heat.',
          {id: 'faq.radiofrequency.answer'},
        ),
        '2026-11',
        'D',
        'fda-radiofrequency-2025',
      ),
      limit: beforeYouGo.radiofrequency,
    },
    age: {
      question: msg('Is there an age limit?', {id: 'faq.age'}),
      answer: claim(
        'faq.age.answer',
        msg('Clinics treat adults. Your clinic looks at your skin and health with you.', {
          id: 'faq.age.adults',
        }),
        '2026-11',
        'D',
        'clinic-pages',
      ),
    },
  };
}

function resultsOfItContent(): Questions<'results'> {
  const beforeYouGo = beforeYouGoContent();
  const recovery = recoveryContent();
  const results = resultsContent();
  return {
    'scars-lines': {
      question: msg('Does it help acne scars or fine lines?', {id: 'faq.scarsLines'}),
      answer: results.scars,
      further: results.scarsMeasured,
      more: claim(
        'faq.scarsLines.more',
        msg(
          'Fine lines can look softer too. In one study of 48 people, wrinkles scored better at about five months. They knew they were treated, which can sway scores.',
          {id: 'faq.scarsLines.more'},
        ),
        '2026-11',
        'C',
        'ablon-2018',
      ),
      limit: results.scarShape,
    },
    pores: {
      question: msg('Does it open or shrink pores?', {id: 'faq.pores'}),
      answer: claim(
        'faq.pores.answer',
        msg(
          'Nothing shows that needling opens, closes or clears pores. We found no trial of plain needling for them.',
          {id: 'faq.pores.untested'},
        ),
        '2026-11',
        'D',
        'alster-2018',
        'cho-2012',
      ),
      further: results.pore,
      limit: claim(
        'faq.pores.limit',
        msg('The one study used heat from radio waves: another treatment, with its own risks.', {
          id: 'faq.pores.heat',
        }),
        '2026-11',
        'C',
        'cho-2012',
        'fda-radiofrequency-2025',
      ),
    },
    serums: {
      question: msg('Do serums go in deeper afterwards?', {id: 'faq.serums'}),
      answer: recovery.barrier,
      further: claim(
        'faq.serums.care',
        msg('So take care: put on only what your clinic has chosen for it.', {
          id: 'faq.serums.care',
        }),
        '2026-11',
        'D',
        'chu-2021',
      ),
      more: recovery.barrierDeeper,
      limit: claim(
        'faq.serums.limit',
        msg(
          'Most products are not made for use under the skin. Rarely, lasting lumps were reported, mostly after vitamin C on needled skin.',
          {id: 'faq.serums.limit'},
        ),
        '2026-11',
        'C',
        'chu-2021',
        'soltani-2014',
        'friedmann-2024',
      ),
    },
    'add-ons': {
      question: msg('Should I add PRP or exosomes?', {id: 'faq.addOns'}),
      answer: beforeYouGo.plasma,
      further: beforeYouGo.exosomes,
      more: beforeYouGo.exosomeLumps,
      limit: beforeYouGo.addOnAsk,
    },
    course: {
      question: msg('How many sessions, and when would I see a change?', {id: 'faq.course'}),
      answer: recovery.sessions,
      further: recovery.gap,
      more: recovery.firstChange,
      limit: claim(
        'faq.course.limit',
        msg(
          'Each session brings its sore days and risks again. Trials judged scars at 3 to 6 months; how long results last is not known.',
          {id: 'faq.course.again'},
        ),
        '2026-11',
        'D',
        'alam-2014',
        'cachafeiro-2016',
        'chelsea-westminster',
        'chu-2021',
      ),
    },
  };
}

function visitContent(): Questions<'visit'> {
  const beforeYouGo = beforeYouGoContent();
  const pausing = pausingContent();
  return {
    pain: {
      question: msg('Does it hurt?', {id: 'faq.pain'}),
      answer: claim(
        'faq.pain.answer',
        msg(
          'With numbing cream, study averages ran from about 1 to a little over 5 out of 10. People differ: yours may be higher.',
          {id: 'faq.pain.averages'},
        ),
        '2026-11',
        'C',
        'alam-2014',
        'luz-2017',
        'post-acne-2016',
      ),
      further: claim(
        'faq.pain.more',
        msg('Deeper treatment and more passes are said to hurt more. You can ask to stop at any moment.', {
          id: 'faq.pain.deeper',
        }),
        '2026-11',
        'D',
        'practitioner-opinion',
      ),
      more: pausing.numbing,
      limit: pausing.numbingWhy,
    },
    visit: {
      question: msg('How long does a visit take?', {id: 'faq.visit'}),
      answer: claim(
        'faq.visit.answer',
        msg('Ask your clinic. The numbing cream alone often stays on for 15 to 60 minutes.', {
          id: 'faq.visit.answer',
        }),
        '2026-11',
        'D',
        'clinic-pages',
        'chiang-2015',
      ),
    },
    price: {
      question: msg('What does it cost?', {id: 'faq.cost'}),
      answer: claim(
        'faq.cost.answer',
        msg('Your clinic sets its price. Ask what one session includes, and how many you may need.', {
          id: 'faq.cost.answer',
        }),
        '2026-11',
        'D',
        'clinic-pages',
      ),
    },
    ask: {
      question: msg('What should I ask the clinic?', {id: 'faq.ask'}),
      answer: claim(
        'faq.ask.answer',
        msg(
          'Questions worth taking with you:\n- Is the needle cartridge sterile, used once, and opened in front of me?\n- Who treats me, and how were they trained for it?\n- Which device is it, and does it use radio waves?\n- What goes on my skin during and after it, and is it made for that?\n- Whom do I call if something worries me?',
          {id: 'faq.ask.answer'},
        ),
        '2026-11',
        'D',
        'fda-consumer',
        'cdc-2024',
        'fda-radiofrequency-2025',
        'chu-2021',
      ),
      limit: claim(
        'faq.ask.limit',
        msg('HIV infections followed plasma needling at an unlicensed US spa that reused equipment.', {
          id: 'faq.ask.cartridge',
        }),
        '2026-11',
        'C',
        'cdc-2024',
      ),
    },
    home: {
      question: msg('Can I do it at home?', {id: 'faq.home'}),
      answer: beforeYouGo.home,
      limit: beforeYouGo.homeDepth,
    },
  };
}

function careContent(): Questions<'care'> {
  const beforeYouGo = beforeYouGoContent();
  const dangerSigns = dangerSignsContent();
  const pausing = pausingContent();
  const recovery = recoveryContent();
  const results = resultsContent();
  return {
    downtime: {
      question: msg('How long does my skin take to recover?', {id: 'faq.downtime'}),
      answer: recovery.span,
      further: recovery.redness,
      more: recovery.longer,
      limit: recovery.rednessFeel,
    },
    work: {
      question: msg('Can I go to work, or travel, the next day?', {id: 'faq.work'}),
      answer: claim(
        'faq.work.answer',
        msg('That depends on your plans and your skin. Before a big day, ask how much time to leave.', {
          id: 'faq.work.answer',
        }),
        '2026-11',
        'D',
        'clinic-pages',
      ),
      further: recovery.span,
      more: recovery.longer,
    },
    risks: {
      question: msg('What are the risks?', {id: 'faq.risks'}),
      answer: recovery.usual,
      further: recovery.darkMarks,
      more: claim(
        'faq.risks.less',
        msg('Less often: bruises, acne flaring up, a cold sore coming back, infection, allergy.', {
          id: 'faq.risks.less',
        }),
        '2026-11',
        'C',
        'chu-2021',
        'gowda-2021',
      ),
      limit: claim(
        'faq.risks.limit',
        msg(
          'Scars in lines or small firm lumps are rare. A review of 58 studies saw no serious harm, but single reports of lasting marks and lumps exist.',
          {id: 'faq.risks.rare'},
        ),
        '2026-11',
        'C',
        'chu-2021',
        'juhasz-2020',
        'friedmann-2024',
      ),
    },
    call: {
      question: msg('When should I call for help?', {id: 'faq.call'}),
      answer: dangerSigns.emergency,
      further: dangerSigns.call,
      furtherList: dangerSigns.signs,
      limit: dangerSigns.puffy,
    },
    'darker-skin': {
      question: msg('Is it different for darker skin?', {id: 'faq.darkerSkin'}),
      answer: results.darkMarksCompared,
      further: results.laserMarks,
      more: claim(
        'faq.darkerSkin.more',
        msg(
          'Melasma may get worse when skin is inflamed. Vitiligo may turn hurt skin pale. Tell your clinic about either.',
          {
            id: 'faq.darkerSkin.more',
          },
        ),
        '2026-11',
        'D',
        'clinic-pages',
        'vitiligo-society',
      ),
      limit: claim(
        'faq.darkerSkin.limit',
        msg(
          'The risk is not zero. One review says that darker skin makes problems more likely. Sun protection and gentle depth matter.',
          {id: 'faq.darkerSkin.limit'},
        ),
        '2026-11',
        'C',
        'chu-2021',
        'skin-of-colour-2016',
      ),
    },
    'talk-first': {
      question: msg('Who should talk to the clinic first?', {id: 'faq.talkFirst'}),
      answer: beforeYouGo.talkFirst,
      answerList: [...Object.values(beforeYouGo.talkFirstList)],
      answerNote: beforeYouGo.decides,
      further: beforeYouGo.numbingTell,
      more: beforeYouGo.bodyImage,
    },
    pregnancy: {
      question: msg('What if I am pregnant or breastfeeding?', {id: 'faq.pregnancy'}),
      answer: claim(
        'faq.pregnancy.answer',
        msg('Tell your clinic before you go. Nobody has shown that needling is harmful then, or harmless.', {
          id: 'faq.pregnancy.tell',
        }),
        '2026-11',
        'D',
        'trivedi-2017',
        'jakharia-shah-2017',
      ),
      limit: claim(
        'faq.pregnancy.limit',
        msg('One needling pen’s instructions say not to treat then. Cosmetic treatment can wait.', {
          id: 'faq.pregnancy.wait',
        }),
        '2026-11',
        'D',
        'device-label-exclusions',
        'jakharia-shah-2017',
      ),
    },
    medicines: {
      question: msg('I take medicines. Should I change anything?', {id: 'faq.medicines'}),
      answer: claim(
        'faq.medicines.answer',
        msg(
          'Do not stop or change a prescribed medicine on your own. Tell your clinic all that you take or put on your skin. Your prescriber and your clinician decide together.',
          {id: 'faq.medicines.answer'},
        ),
        '2026-11',
        'D',
        'device-label',
        'clinic-pages',
      ),
      more: pausing.isotretinoinWhy,
      limit: claim(
        'faq.medicines.limit',
        msg('Blood thinners can mean more bruises. Tell your clinic; it is no reason to leave them out.', {
          id: 'faq.medicines.limit',
        }),
        '2026-11',
        'D',
        'device-label',
        'clinic-pages',
      ),
    },
    'cold-sores': {
      question: msg('What if I get cold sores, or have a tattoo there?', {id: 'faq.coldSores'}),
      answer: claim(
        'faq.cold-sores.answer',
        msg(
          'Cold sores can come back after needling. Tell your clinic at least {coldSoresBefore} before: antiviral tablets may be given.\n\nClinics don’t needle over a tattoo or permanent make-up.',
          {id: 'faq.coldSores.answer'},
        ),
        '2026-11',
        'D',
        'journal-drugs-dermatology-2024',
        'clinic-pages',
      ),
    },
    before: {
      question: msg('What should I pause before treatment?', {id: 'faq.before'}),
      answer: claim(
        'faq.before.answer',
        msg(
          'Clinics differ, and we found no trial that tests it. On the careful side, and unless they are prescribed:\n- retinol and other retinoids: about {retinoidBefore} before (clinics say {retinoidBeforeRange})\n- acids and scrubs: about {exfoliantBefore} ({exfoliantBeforeRange})\n- benzoyl peroxide: about {benzoylPeroxideBefore} ({benzoylPeroxideBeforeRange})\n- vitamin C: about {vitaminCBefore} ({vitaminCBeforeRange}), and none on the day\n- waxing and other hair removal: about {hairRemovalBefore} ({hairRemovalBeforeRange})\n- shaving: about {shavingBefore}\n- alcohol: about {alcoholBefore}\n- tanning and sunbeds: about {sunBefore} ({sunBeforeRange})',
          {id: 'faq.before.answer'},
        ),
        '2026-11',
        'D',
        'clinic-pages',
        'friedmann-2024',
      ),
      limit: claim(
        'faq.before.limit',
        msg(
          'Keep to what was prescribed for you, and ask: some clinicians pause such creams, others do not. Irritated or broken skin is a reason to choose another day.',
          {id: 'faq.before.limit'},
        ),
        '2026-11',
        'D',
        'clinic-pages',
        'aust-2008',
        'device-label-exclusions',
      ),
    },
    after: {
      question: msg('When can I use skin care and make-up, and exercise?', {id: 'faq.after'}),
      answer: claim(
        'faq.after.answer',
        msg(
          'Ask your clinic for its own times. On the careful side:\n- nothing but the clinic’s product: for about {onlyClinicProductAfter}\n- gentle washing and plain moisturiser: after about {moisturiserAfter}\n- sunscreen: after about {sunscreenAfter}, and shade until then\n- make-up: after about {makeUpAfter} (clinics say {makeUpAfterRange})\n- exercise, sauna, pool, hot baths: after about {exerciseHeatAfter} ({exerciseHeatAfterRange})\n- acids, scrubs, fragrance: after about {exfoliantAfter} ({exfoliantAfterRange})\n- vitamin C: after about {vitaminCAfter} ({vitaminCAfterRange})\n- retinoids: after about {retinoidAfter} ({retinoidAfterRange})\n- waxing, lasers, injections: after about {pickingWaxingAfter} ({pickingWaxingAfterRange})',
          {id: 'faq.after.answer'},
        ),
        '2026-11',
        'D',
        'chelsea-westminster',
        'clinic-pages',
      ),
      further: recovery.sun,
      limit: claim(
        'faq.after.limit',
        msg(
          'Do not pick or scrub. Some clinics allow sunscreen the same day. Sore? A clean, cold pack can help. Ask what to take: some say paracetamol, not ibuprofen.',
          {id: 'faq.after.sore'},
        ),
        '2026-11',
        'D',
        'chelsea-westminster',
        'clinic-pages',
      ),
    },
  };
}
