import {claim} from '../../evidence/claim.js';
import {msg} from '../../language/message.js';
import type {QuestionContent} from './faq.content.js';
import type {QuestionId} from './faq.logic.js';

export type Answers = Readonly<Partial<Record<QuestionId, Omit<QuestionContent, 'question'>>>>;

/** The answers beside those of the first section. `{name}` marks a time that is filled in. */
export const faqAnswersContent = (): Answers => ({
  ...resultsContent(),
  ...visitContent(),
  ...careContent(),
});

function resultsContent(): Answers {
  return {
    'scars-lines': {
      answer: claim(
        'faq.scarsLines.answer',
        msg(
          'Dented acne scars often look better after a course of sessions. Trials judged them at 3 to 6 months. Scars can soften; they do not disappear.',
          {id: 'faq.scarsLines.answer'},
        ),
        '2026-11',
        'A',
        'alam-2014',
        'cachafeiro-2016',
        'scar-review-2021',
        'juhasz-2020',
        'chelsea-westminster',
      ),
      more: claim(
        'faq.scarsLines.more',
        msg(
          'Fine lines can look softer too. In one study, 48 people had four monthly sessions, and their wrinkle scores were better at about five months. All of them knew that they were treated, which can sway the scores.',
          {id: 'faq.scarsLines.more'},
        ),
        '2026-11',
        'C',
        'ablon-2018',
      ),
      limit: claim(
        'faq.scarsLines.limit',
        msg(
          'The trials were small, and not everyone gets the result they hope for. Dark marks can follow. Rarely, needling leaves lasting scars.',
          {id: 'faq.scarsLines.limit'},
        ),
        '2026-11',
        'C',
        'alam-2014',
        'cachafeiro-2016',
        'chu-2021',
        'chelsea-westminster',
      ),
    },
    pores: {
      answer: claim(
        'faq.pores.answer',
        msg(
          'We found nothing to show that needling opens, closes or clears pores. Some people say that theirs look finer for a time, as texture improves. We found no trial of plain needling for pores, so this is the benefit we know least about.',
          {id: 'faq.pores.answer'},
        ),
        '2026-11',
        'D',
        'alster-2018',
        'cho-2012',
      ),
      more: claim(
        'faq.pores.more',
        msg('In the United States, pores are not among the uses that these devices are authorised for.', {
          id: 'faq.pores.more',
        }),
        '2026-11',
        'D',
        'fda-devices',
      ),
      limit: claim(
        'faq.pores.limit',
        msg(
          'The one study that we found used heat from radio waves: another treatment, with risks of its own. Plain needling can leave redness, swelling and dark marks.',
          {id: 'faq.pores.limit'},
        ),
        '2026-11',
        'D',
        'cho-2012',
        'fda-radiofrequency-2025',
        'chu-2021',
      ),
    },
    serums: {
      answer: claim(
        'faq.serums.answer',
        msg(
          'For hours, and up to about three days, your skin lets more through than usual, and more still if it is covered. That is a reason for care. Put on only what your clinic has chosen for it.',
          {id: 'faq.serums.answer'},
        ),
        '2026-11',
        'C',
        'gupta-2011',
        'kalluri-2011',
        'channel-recovery-2014',
        'facial-recovery-2012',
      ),
      more: claim(
        'faq.serums.more',
        msg(
          'The US rules for these devices leave out those that are meant to carry cosmetics or medicines into the skin.',
          {id: 'faq.serums.more'},
        ),
        '2026-11',
        'D',
        'ecfr-878-4430',
      ),
      limit: claim(
        'faq.serums.limit',
        msg(
          'Most products are not made for use under the skin’s surface. Rarely, lasting lumps have been reported, mostly after vitamin C was put on needled skin.',
          {id: 'faq.serums.limit'},
        ),
        '2026-11',
        'C',
        'chu-2021',
        'soltani-2014',
        'friedmann-2024',
      ),
    },
    course: {
      answer: claim(
        'faq.course.answer',
        msg('Usually 3 to 6 sessions. Trials used 3 to 6 as well, 2 weeks to a month apart.', {
          id: 'faq.course.answer',
        }),
        '2026-11',
        'B',
        'alam-2014',
        'cachafeiro-2016',
        'ablon-2018',
        'el-domyati-2015-scars',
        'chelsea-westminster',
      ),
      more: claim(
        'faq.course.more',
        msg(
          'Change is slow. A first change in texture may show after 4 to 6 weeks. Trials judged scars at 3 to 6 months, and one saw a clear difference only at 6.',
          {id: 'faq.course.more'},
        ),
        '2026-11',
        'C',
        'chelsea-westminster',
        'alam-2014',
        'cachafeiro-2016',
      ),
      limit: claim(
        'faq.course.limit',
        msg(
          'Clinics leave 2 to 8 weeks between sessions, often 4 to 6; we found no trial that compares such gaps, or that tests sessions to keep a result. Each session brings its sore days and its risks again.',
          {id: 'faq.course.limit'},
        ),
        '2026-11',
        'D',
        'clinic-pages',
        'chelsea-westminster',
        'chu-2021',
      ),
    },
  };
}

function visitContent(): Answers {
  return {
    pain: {
      answer: claim(
        'faq.pain.answer',
        msg(
          'With numbing cream, the averages of five small study groups ran from about 1 to a little over 5 out of 10. People differ, so your own score may lie outside this range. We found no score for the face without numbing cream.',
          {id: 'faq.pain.answer'},
        ),
        '2026-11',
        'C',
        'alam-2014',
        'medicina-2026',
        'luz-2017',
        'post-acne-2016',
      ),
      more: claim(
        'faq.pain.more',
        msg('Deeper work and more passes are said to hurt more. You can ask to stop at any moment.', {
          id: 'faq.pain.more',
        }),
        '2026-11',
        'D',
        'practitioner-opinion',
      ),
      limit: claim(
        'faq.pain.limit',
        msg(
          'Let the clinic put on the numbing cream. The US regulator warns against products with more than 4% lidocaine, thick layers and plastic wrap: uneven heartbeat, seizures and trouble breathing have followed.',
          {id: 'faq.pain.limit'},
        ),
        '2026-11',
        'D',
        'fda-numbing-2024',
      ),
    },
    downtime: {
      answer: claim(
        'faq.downtime.answer',
        msg(
          'For most people 2 to 3 days. It can be up to 7, and up to 10 after deeper work.\n\nAt first skin may look red and feel warm and tight, with a little swelling and tiny spots of blood. Then it may be dry, rough, flaky or itchy.',
          {id: 'faq.downtime.answer'},
        ),
        '2026-11',
        'C',
        'device-label',
        'chelsea-westminster',
        'chu-2021',
        'clinic-pages',
      ),
      limit: claim(
        'faq.downtime.limit',
        msg(
          'Call your clinic about spreading redness or heat, pus, fever, pain that gets worse after day 2, a cold sore, anything beyond about 7 days, or firm bumps weeks later. Trouble breathing or a swelling face is an emergency.',
          {id: 'faq.downtime.limit'},
        ),
        '2026-11',
        'D',
        'device-label',
        'chu-2021',
        'soltani-2014',
      ),
    },
    ask: {
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
        msg(
          'Why the cartridge matters: US health officials linked HIV infections to needling with blood plasma at an unlicensed spa that reused equipment.',
          {id: 'faq.ask.limit'},
        ),
        '2026-11',
        'D',
        'cdc-2024',
      ),
    },
    home: {
      answer: claim(
        'faq.home.answer',
        msg(
          'These answers are about treatment by a trained clinician; they do not explain how to do it yourself. The US regulator advises choosing somebody who is specially trained, and says that not everyone can be treated.',
          {id: 'faq.home.answer'},
        ),
        '2026-11',
        'D',
        'fda-consumer',
      ),
      limit: claim(
        'faq.home.limit',
        msg(
          'Tools that are not cleaned well can cause infection. Short needles reach only the outer, dead layer; longer ones reach living skin, with nerves and blood vessels. Radiofrequency needling is not for home use, the same regulator says.',
          {id: 'faq.home.limit'},
        ),
        '2026-11',
        'D',
        'fda-consumer',
        'fda-radiofrequency-2025',
      ),
    },
  };
}

function careContent(): Answers {
  return {
    risks: {
      answer: claim(
        'faq.risks.answer',
        msg(
          'Usual, for up to about 7 days: redness, swelling, soreness, dry or peeling skin, itching.\n\nLess often: bruises, acne flaring up, dark marks, a cold sore coming back, infection, allergy.',
          {id: 'faq.risks.answer'},
        ),
        '2026-11',
        'C',
        'chu-2021',
        'gowda-2021',
      ),
      limit: claim(
        'faq.risks.limit',
        msg(
          'Rarely, something lasts: dark marks, scars in lines, or small firm lumps. A review of 58 studies saw no serious harm, but single reports of these exist.',
          {id: 'faq.risks.limit'},
        ),
        '2026-11',
        'C',
        'chu-2021',
        'juhasz-2020',
        'friedmann-2024',
      ),
    },
    'darker-skin': {
      answer: claim(
        'faq.darkerSkin.answer',
        msg(
          'Needling is often chosen for darker skin, because dark marks seem less common than after many lasers. In one trial of acne scars nobody had them after needling, and about 14 in 100 people did after a laser.',
          {id: 'faq.darkerSkin.answer'},
        ),
        '2026-11',
        'B',
        'skin-of-colour-2016',
        'cachafeiro-2016',
      ),
      more: claim(
        'faq.darkerSkin.more',
        msg(
          'Melasma, a patchy darkening, may get worse when skin is inflamed. Tell your clinic if you have it.',
          {
            id: 'faq.darkerSkin.more',
          },
        ),
        '2026-11',
        'D',
        'clinic-pages',
      ),
      limit: claim(
        'faq.darkerSkin.limit',
        msg(
          'The risk is not zero. One review counts darker skin among the things that make problems more likely. Sun protection and gentle depth matter.',
          {id: 'faq.darkerSkin.limit'},
        ),
        '2026-11',
        'C',
        'chu-2021',
        'skin-of-colour-2016',
      ),
    },
    'talk-first': {
      answer: claim(
        'faq.talkFirst.answer',
        msg(
          'Call before you go if any of these is true for you:\n- an infection, cold sore, wart, open sore or rash in the area\n- sunburnt, broken or irritated skin\n- inflamed acne or rosacea\n- scars that grow thick or raised\n- a bleeding disorder, or weak immune defences\n- diabetes that is hard to control, or wounds that heal badly\n- skin cancer, or a mole or patch that worries you\n- an allergy to metal or to numbing products',
          {id: 'faq.talkFirst.answer'},
        ),
        '2026-11',
        'D',
        'device-label',
        'device-label-exclusions',
        'journal-drugs-dermatology-2024',
        'bone-areas',
        'chu-2021',
        'clinic-pages',
      ),
      limit: claim(
        'faq.talkFirst.limit',
        msg(
          'This list decides nothing: your clinician does, with you. If you ever get cold sores, say so too. Antiviral tablets may be given.',
          {id: 'faq.talkFirst.limit'},
        ),
        '2026-11',
        'D',
        'journal-drugs-dermatology-2024',
        'clinic-pages',
      ),
    },
    pregnancy: {
      answer: claim(
        'faq.pregnancy.answer',
        msg(
          'Tell your clinic before you go. Needling has not been shown to be harmful then, nor shown to be harmless, and the reviews that we found do not cover it.',
          {id: 'faq.pregnancy.answer'},
        ),
        '2026-11',
        'D',
        'trivedi-2017',
        'jakharia-shah-2017',
      ),
      limit: claim(
        'faq.pregnancy.limit',
        msg('A device label leaves it out. Treatment for looks can wait.', {id: 'faq.pregnancy.limit'}),
        '2026-11',
        'D',
        'device-label-exclusions',
        'jakharia-shah-2017',
      ),
    },
    medicines: {
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
      more: claim(
        'faq.medicines.more',
        msg(
          'For isotretinoin, a device label and many clinics say wait. Newer expert advice is less strict for gentle procedures, but does not name needling.',
          {id: 'faq.medicines.more'},
        ),
        '2026-11',
        'D',
        'device-label-exclusions',
        'clinic-pages',
        'waldman-2017',
        'spring-2017',
      ),
      limit: claim(
        'faq.medicines.limit',
        msg(
          'With blood thinners you may bruise more. That is for your clinic to know, not a reason to leave them out.',
          {
            id: 'faq.medicines.limit',
          },
        ),
        '2026-11',
        'D',
        'device-label',
        'clinic-pages',
      ),
    },
    before: {
      answer: claim(
        'faq.before.answer',
        msg(
          'Clinics differ, and we found no trial that tests it. On the careful side, and unless they are prescribed:\n- retinol and other retinoids: about {retinoidBefore} before (clinics say {retinoidBeforeRange})\n- acids and scrubs: about {exfoliantBefore} ({exfoliantBeforeRange})\n- benzoyl peroxide: about {benzoylPeroxideBefore} ({benzoylPeroxideBeforeRange})\n- vitamin C: about {vitaminCBefore} ({vitaminCBeforeRange}), and none on the day\n- waxing and other hair removal: about {hairRemovalBefore} ({hairRemovalBeforeRange})\n- tanning and sunbeds: about {sunBefore} ({sunBeforeRange})',
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
          'Keep to what was prescribed for you, and ask: some clinicians pause such creams, others keep them going. Irritated or broken skin is a reason to choose another day.',
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
      answer: claim(
        'faq.after.answer',
        msg(
          'Ask your clinic for its own times. On the careful side:\n- nothing but the clinic’s product: for about {onlyClinicProductAfter}\n- gentle washing and plain moisturiser: after about {moisturiserAfter}\n- sunscreen: after about {sunscreenAfter}, and shade until then\n- make-up: after about {makeUpAfter} (clinics say {makeUpAfterRange})\n- exercise, sauna, pool, hot baths: after about {exerciseHeatAfter} ({exerciseHeatAfterRange})\n- acids, scrubs, fragrance: after about {exfoliantAfter} ({exfoliantAfterRange})\n- vitamin C: after about {vitaminCAfter} ({vitaminCAfterRange})\n- retinoids: after about {retinoidAfter} ({retinoidAfterRange})',
          {id: 'faq.after.answer'},
        ),
        '2026-11',
        'D',
        'chelsea-westminster',
        'clinic-pages',
      ),
      limit: claim(
        'faq.after.limit',
        msg(
          'Do not pick or scrub. On sunscreen sources disagree: some allow it on the same day, others keep it off open skin for a day. We found no trial that compares any of these times.',
          {id: 'faq.after.limit'},
        ),
        '2026-11',
        'D',
        'chelsea-westminster',
        'clinic-pages',
      ),
    },
  };
}
