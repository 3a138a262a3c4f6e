import {claim, type Statement} from '../../evidence/claim.js';
import {ownTimeContent} from '../../evidence/own-times.content.js';
import {msg} from '../../language/message.js';
import {faqAnswersContent} from './faq-answers.content.js';
import type {QuestionId} from './faq.logic.js';

/** One question, and what is said to it. */
export interface QuestionContent {
  readonly question: string;
  readonly answer?: Statement;
  /** What is said beside the answer: another strength of evidence, or a rule of one place. */
  readonly more?: Statement;
  /** The limit or the risk, in the same answer. */
  readonly limit?: Statement;
}

/** A question of the clinic's own, in its own words. */
export interface OwnQuestion {
  /** For links to it: `#faq-` and this. Made from the question where it is empty. */
  readonly id: string;
  readonly question: string;
  readonly answer: string;
}

/** A blank line in an answer starts a paragraph; lines that start with a hyphen make a list. */
export function faqContent() {
  return {
    heading: msg('Questions people ask about microneedling', {id: 'faq.heading'}),
    intro: msg('Short answers, each with its limits and what it rests on.', {id: 'faq.intro'}),
    sections: {
      about: msg('What it is', {id: 'faq.section.about'}),
      results: msg('What it can and cannot do', {id: 'faq.section.results'}),
      visit: msg('How it feels and is done', {id: 'faq.section.visit'}),
      care: msg('Before, after and risks', {id: 'faq.section.care'}),
    },
    questions: questionsContent(),
    /** A clinic adds its questions here; one without words stands for what each holds. */
    own: [{id: '', question: '', answer: ''}] as readonly OwnQuestion[],
    ownTime: ownTimeContent(),
    ownTitle: msg('From the clinic', {id: 'faq.own.title'}),
    ownNote: msg('In the clinic’s own words', {id: 'faq.own.note'}),
    labels: {
      filter: msg('Find a question', {id: 'faq.label.filter'}),
      count: msg('{n} of {total} questions', {id: 'faq.label.count'}),
      openAll: msg('Open all', {id: 'faq.label.openAll'}),
      closeAll: msg('Close all', {id: 'faq.label.closeAll'}),
      limit: msg('Keep in mind', {id: 'faq.label.limit'}),
    },
    actions: {
      empty: msg('Nothing here matches that. Try another word, or ask your clinic.', {
        id: 'faq.action.empty',
      }),
      clear: msg('Clear the search', {id: 'faq.action.clear'}),
      inAnswer: msg('Found in the answer', {id: 'faq.action.inAnswer'}),
      copy: msg('Copy link', {id: 'faq.action.copy'}),
      copied: msg('Link copied', {id: 'faq.action.copied'}),
      copyByHand: msg('Copy this link', {id: 'faq.action.copyByHand'}),
    },
  };
}

export type FaqContent = ReturnType<typeof faqContent>;

function questionsContent(): Record<QuestionId, QuestionContent> {
  const questions: Record<QuestionId, QuestionContent> = {
    what: {
      question: msg('What is microneedling?', {id: 'faq.what'}),
      answer: claim(
        'faq.what.answer',
        msg(
          'Very fine, sterile needles make many tiny punctures in the skin. The skin repairs them, and that repair can improve how some scars and lines look. The needles sit on a pen, a stamp or a roller.',
          {id: 'faq.what.answer'},
        ),
        '2026-11',
        'D',
        'alster-2018',
        'fda-devices',
        'fda-consumer',
      ),
      limit: claim(
        'faq.what.limit',
        msg(
          'It is a clinical procedure, not a facial. Skin is usually red, sore, dry or swollen for some days. There are risks, and not everyone gets the result they hope for.',
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
          'It is another treatment: the needles also send heat from radio waves into the skin. These answers are about needles without heat.',
          {id: 'faq.radiofrequency.answer'},
        ),
        '2026-11',
        'D',
        'fda-radiofrequency-2025',
      ),
      limit: claim(
        'faq.radiofrequency.limit',
        msg(
          'In October 2025 the US regulator told of burns, scars, fat loss, disfigurement and nerve damage after treatment with radio waves. Some people needed surgery. Ask which kind you are offered.',
          {id: 'faq.radiofrequency.limit'},
        ),
        '2026-11',
        'D',
        'fda-radiofrequency-2025',
      ),
    },
    age: {
      question: msg('Is there an age limit?', {id: 'faq.age'}),
      answer: claim(
        'faq.age.answer',
        msg(
          'Devices authorised in the United States are for people aged 22 and over. Scottish plans set 18 as the lowest age. We found no upper limit: your clinic looks at your skin and your health with you.',
          {id: 'faq.age.answer'},
        ),
        '2026-11',
        'D',
        'fda-devices',
        'scotland-2026',
      ),
    },
    'scars-lines': {question: msg('Does it help acne scars or fine lines?', {id: 'faq.scarsLines'})},
    pores: {question: msg('Does it open or shrink pores?', {id: 'faq.pores'})},
    serums: {question: msg('Do serums go in deeper afterwards?', {id: 'faq.serums'})},
    course: {question: msg('How many sessions, and when would I see a change?', {id: 'faq.course'})},
    pain: {question: msg('Does it hurt?', {id: 'faq.pain'})},
    downtime: {question: msg('How long does my skin take to recover?', {id: 'faq.downtime'})},
    ask: {question: msg('What should I ask the clinic?', {id: 'faq.ask'})},
    home: {question: msg('Can I do it at home?', {id: 'faq.home'})},
    risks: {question: msg('What are the risks?', {id: 'faq.risks'})},
    'darker-skin': {question: msg('Is it different for darker skin?', {id: 'faq.darkerSkin'})},
    'talk-first': {question: msg('Who should talk to the clinic first?', {id: 'faq.talkFirst'})},
    pregnancy: {question: msg('What if I am pregnant or breastfeeding?', {id: 'faq.pregnancy'})},
    medicines: {
      question: msg('I take medicines. Should I change anything?', {id: 'faq.medicines'}),
    },
    before: {question: msg('What should I pause before treatment?', {id: 'faq.before'})},
    after: {question: msg('When can I use skin care and make-up, and exercise?', {id: 'faq.after'})},
  };
  const answers = faqAnswersContent();
  return Object.fromEntries(
    Object.entries(questions).map(([id, one]) => [id, {...one, ...answers[id as QuestionId]}]),
  ) as Record<QuestionId, QuestionContent>;
}
