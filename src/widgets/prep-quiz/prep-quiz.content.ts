import {msg} from '../../language/message.js';

/** The first question of `<mn-prep-quiz>` and the words around all of them. `{name}` marks what is filled in later. */
export function prepQuizContent() {
  return {
    heading: msg('Getting ready for microneedling', {id: 'prepQuiz.heading'}),
    intro: msg('A few questions, then a list for you and your clinic.', {id: 'prepQuiz.intro'}),
    /** The first question; the others come as soon as something is chosen. */
    questions: {
      actives: {
        title: msg('Which of these have you used in the last 2 weeks?', {id: 'prepQuiz.actives.title'}),
        hint: msg('On the area to be treated.', {id: 'prepQuiz.area'}),
        options: {
          retinoid: msg('Retinol or another vitamin A cream that I bought', {
            id: 'prepQuiz.actives.retinoid',
          }),
          'prescribed-retinoid': msg('One that was prescribed, such as tretinoin or adapalene', {
            id: 'prepQuiz.actives.prescribed-retinoid',
          }),
          exfoliant: msg('Acids or scrubs (AHA, BHA)', {id: 'prepQuiz.actives.exfoliant'}),
          'benzoyl-peroxide': msg('Benzoyl peroxide', {id: 'prepQuiz.actives.benzoyl-peroxide'}),
          'vitamin-c': msg('Vitamin C serum', {id: 'prepQuiz.actives.vitamin-c'}),
          'prescription-cream': msg('Another prescribed cream', {id: 'prepQuiz.actives.prescription-cream'}),
        },
      },
    },
    /** Labels of options that several questions share. */
    options: {
      longer: msg('Longer ago', {id: 'prepQuiz.longer'}),
      none: msg('None of these', {id: 'prepQuiz.none'}),
      skip: msg('I’d rather talk to my clinic about this', {id: 'prepQuiz.skip'}),
    },
    ui: {
      next: msg('Next', {id: 'prepQuiz.next'}),
      back: msg('Back', {id: 'prepQuiz.back'}),
      finish: msg('See my list', {id: 'prepQuiz.finish'}),
      failed: msg('Your list could not be loaded. Please try again.', {id: 'prepQuiz.failed'}),
      progress: msg('Question {n} of {total}', {id: 'prepQuiz.progress'}),
      privacy: msg('Your answers stay on this page', {id: 'prepQuiz.privacy'}),
      why: msg('Why we ask', {id: 'prepQuiz.why'}),
      multiple: msg('Choose all that apply.', {id: 'prepQuiz.multiple'}),
      date: msg('Date of the appointment', {id: 'prepQuiz.dateLabel'}),
      empty: msg('Choose an answer to go on.', {id: 'prepQuiz.empty'}),
      invalid: msg('Enter a day, month and year.', {id: 'prepQuiz.invalid'}),
      past: msg('That date has passed. Choose today or later.', {id: 'prepQuiz.past'}),
    },
  };
}

export type PrepQuizContent = ReturnType<typeof prepQuizContent>;
