import {ownTimeContent} from '../../evidence/own-times.content.js';
import {msg} from '../../language/message.js';
import {faqAnswersContent, type QuestionContent} from './faq-answers.content.js';
import {faqCareContent} from './faq-care.content.js';
import type {QuestionId} from './faq.sections.js';

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
    intro: '',
    answers: bigAnswersContent(),
    sections: {
      about: msg('What it is', {id: 'faq.section.about'}),
      results: msg('What it can and cannot do', {id: 'faq.section.results'}),
      visit: msg('How it feels and is done', {id: 'faq.section.visit'}),
      care: msg('Before, after and risks', {id: 'faq.section.care'}),
    },
    questions: {...faqAnswersContent(), ...faqCareContent()} as Record<QuestionId, QuestionContent>,
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

/** One of the answers that stand above all, with its number large. */
export interface BigAnswer {
  readonly question: string;
  readonly number: string;
  readonly unit: string;
  readonly text: string;
}

/** By the question that tells the rest. */
function bigAnswersContent(): Record<'pain' | 'downtime' | 'course', BigAnswer> {
  return {
    pain: {
      question: msg('Does it hurt?', {id: 'faq.pain'}),
      number: msg('1 to 5', {id: 'faq.big.pain'}),
      unit: msg('out of 10', {id: 'faq.big.pain.unit'}),
      text: msg('With numbing cream, in small studies. You can ask to stop at any moment.', {
        id: 'faq.big.pain.text',
      }),
    },
    downtime: {
      question: msg('How long will it show?', {id: 'faq.big.downtime'}),
      number: '4–7',
      unit: msg('days', {id: 'faq.big.downtime.unit'}),
      text: msg('For most people. Longer after deeper treatment.', {
        id: 'faq.big.downtime.text',
      }),
    },
    course: {
      question: msg('How many do I need?', {id: 'faq.big.course'}),
      number: '3–6',
      unit: msg('sessions', {id: 'faq.big.course.unit'}),
      text: msg('Often some weeks apart. Your clinic plans it with you.', {id: 'faq.big.course.text'}),
    },
  };
}
