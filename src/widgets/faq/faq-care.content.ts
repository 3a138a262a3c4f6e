import {claim} from '../../evidence/claim.js';
import {pausingContent} from '../../evidence/pausing.content.js';
import {beforeYouGoContent} from '../../evidence/shared/before-you-go.content.js';
import {dangerSignsContent} from '../../evidence/shared/danger-signs.content.js';
import {recoveryContent} from '../../evidence/shared/recovery.content.js';
import {resultsContent} from '../../evidence/shared/results.content.js';
import {msg} from '../../language/message.js';
import type {Questions} from './faq-answers.content.js';

/** Questions on before, after and risks, with their answers. `{name}` marks a time that is filled in. */
export function faqCareContent(): Questions<'care'> {
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
        msg(
          'You can if you feel well, but it may show for some days. Before a big day, leave a week, or more after deeper treatment.',
          {
            id: 'faq.work.answer',
          },
        ),
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
        msg(
          'Less often: bruises, spots or tiny white bumps, a cold sore coming back, infection, allergy. Reports of fat loss are about needles with radio waves.',
          {
            id: 'faq.risks.less',
          },
        ),
        '2026-11',
        'C',
        'chu-2021',
        'gowda-2021',
        'harris-2015',
        'fda-radiofrequency-2025',
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
      more: dangerSigns.report,
      limit: dangerSigns.puffy,
    },
    'darker-skin': {
      question: msg('Is it different for darker skin?', {id: 'faq.darkerSkin'}),
      answer: claim(
        'faq.darkerSkin.answer',
        msg(
          'Yes: brown and black skin gets dark marks more easily. Sun protection and gentle depth matter. Ask how often they treat skin like yours.',
          {id: 'faq.darkerSkin.answer'},
        ),
        '2026-11',
        'C',
        'chu-2021',
        'skin-of-colour-2016',
      ),
      further: results.darkMarksCompared,
      more: claim(
        'faq.darkerSkin.more',
        msg(
          'Melasma: in a review of 12 studies, needling added to creams made it paler. It can also get darker: ask a skin doctor first. Vitiligo may turn hurt skin pale.',
          {id: 'faq.darkerSkin.more'},
        ),
        '2026-11',
        'D',
        'melasma-review-2022',
        'clinic-pages',
        'vitiligo-society',
      ),
      limit: recovery.darkMarks,
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
