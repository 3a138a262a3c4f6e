import {claim, type Statement} from '../../evidence/claim.js';
import {pausingContent} from '../../evidence/pausing.content.js';
import {beforeYouGoContent} from '../../evidence/shared/before-you-go.content.js';
import {recoveryContent} from '../../evidence/shared/recovery.content.js';
import {resultsContent} from '../../evidence/shared/results.content.js';
import {msg} from '../../language/message.js';
import type {SectionId, sections} from './faq.sections.js';

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

/** The questions of a section. */
export type Questions<Id extends SectionId> = Record<(typeof sections)[Id][number], QuestionContent>;

/** Questions before a treatment is chosen, with their answers. `{name}` marks a time that is filled in. */
export const faqAnswersContent = () => ({
  ...aboutContent(),
  ...resultsOfItContent(),
  ...visitContent(),
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
          'It needs trained hands. For some days skin is usually sore, dry or swollen, and red or darker. There are risks, and not everyone gets the result they hope for.',
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
          'Scars from surgery, injury or chickenpox can soften too, and fine lines. In one study of 48 people, wrinkles scored better at about five months. They knew they were treated, which can sway scores.',
          {id: 'faq.scarsLines.more'},
        ),
        '2026-11',
        'C',
        'ablon-2018',
        'juhasz-2020',
      ),
      limit: results.scarShape,
    },
    pores: {
      question: msg('Does it open or shrink pores?', {id: 'faq.pores'}),
      answer: claim(
        'faq.pores.answer',
        msg(
          'Pores cannot be opened, closed or removed. We found no trial of plain needling for how they look.',
          {id: 'faq.pores.untested'},
        ),
        '2026-11',
        'D',
        'alster-2018',
        'cho-2012',
      ),
      further: results.pore,
      more: claim(
        'faq.pores.blocked',
        msg('Sweat has openings of its own. Oil and dead skin cells can block a pore.', {
          id: 'faq.pores.blocked',
        }),
        '2026-11',
        'D',
        'sweat-britannica',
        'familydoctor-acne',
      ),
      limit: claim(
        'faq.pores.limit',
        msg('One study of pores used heat from radio waves: another treatment, with its own risks.', {
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
          'Each session brings some sore days and the same risks. Trials judged scars at 3 to 6 months; how long results last is not known.',
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
        msg(
          'At an unlicensed US spa that reused equipment, people caught HIV. New needles for each person prevent that.',
          {id: 'faq.ask.cartridge'},
        ),
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
