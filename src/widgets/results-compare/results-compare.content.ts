import {claim, type Statement} from '../../evidence/claim.js';
import {msg} from '../../language/message.js';

/** One thing to know when looking at a pair of pictures. */
export interface ReadingPoint {
  readonly title: string;
  readonly text: Statement;
}

export function resultsCompareContent() {
  return {
    heading: msg('Before and after', {id: 'resultsCompare.heading'}),
    intro: msg('How to look at before and after pictures, and what to ask about them.', {
      id: 'resultsCompare.intro',
    }),
    onePerson: {
      title: msg('One person', {id: 'resultsCompare.onePerson.title'}),
      text: claim(
        'resultsCompare.onePerson',
        msg(
          'A pair of pictures shows one person. Results differ, and treatment may not bring what you hope for.',
          {id: 'resultsCompare.onePerson.text'},
        ),
        '2026-11',
        'D',
        'ahpra-2025',
        'chelsea-westminster',
      ) as Statement,
    },
    hidden: {
      title: msg('Why there are no pictures here', {id: 'resultsCompare.hidden.title'}),
      text: claim(
        'resultsCompare.hidden',
        msg(
          'Rules for advertising cosmetic procedures limit before and after pictures where this clinic works, so it shows none here. Ask at your consultation what results to expect, and what can go wrong.',
          {id: 'resultsCompare.hidden.text'},
        ),
        '2026-11',
        'law',
        'ahpra-2025',
      ) as Statement,
    },
    pointsTitle: msg('When you look at such pictures', {id: 'resultsCompare.points.title'}),
    points: [
      {
        title: msg('Light and make-up', {id: 'resultsCompare.light.title'}),
        text: claim(
          'resultsCompare.light',
          msg(
            'Light, angle, make-up and filters change how skin looks. UK advertising rules ask for pictures that do not mislead; Australian ones rule out filters.',
            {id: 'resultsCompare.light.text'},
          ),
          '2026-11',
          'law',
          'cap-cosmetic-2013',
          'ahpra-2025',
        ),
      },
      {
        title: msg('Time', {id: 'resultsCompare.time.title'}),
        text: claim(
          'resultsCompare.time',
          msg(
            'Trials judged scars at 3 to 6 months. In one, the change was clear at 6 months but not yet at 3. In the first week, skin can still be swollen.',
            {id: 'resultsCompare.time.text'},
          ),
          '2026-11',
          'B',
          'alam-2014',
          'cachafeiro-2016',
          'chu-2021',
        ),
      },
      {
        title: msg('Softer, not gone', {id: 'resultsCompare.scars.title'}),
        text: claim(
          'resultsCompare.scars',
          msg('Dented acne scars often look better after a course. They do not disappear.', {
            id: 'resultsCompare.scars.text',
          }),
          '2026-11',
          'A',
          'alam-2014',
          'cachafeiro-2016',
          'scar-review-2021',
          'juhasz-2020',
          'chelsea-westminster',
        ),
      },
      {
        title: msg('What they leave out', {id: 'resultsCompare.risks.title'}),
        text: claim(
          'resultsCompare.risks',
          msg(
            'The days between: most people are back to usual by days 4 to 7. Dark marks can follow; rarely, lasting scars.',
            {id: 'resultsCompare.risks.text'},
          ),
          '2026-11',
          'D',
          'chu-2021',
          'clinic-pages',
        ),
      },
    ] as ReadingPoint[],
    questionsTitle: msg('What to ask', {id: 'resultsCompare.questions.title'}),
    questions: [
      msg('Is this a patient of yours, and did they agree to this?', {
        id: 'resultsCompare.questions.consent',
      }),
      msg('Were both taken in the same light, from the same angle, without make-up or filter?', {
        id: 'resultsCompare.questions.conditions',
      }),
      msg('How many sessions were there, and how long after the last one was the second picture taken?', {
        id: 'resultsCompare.questions.sessions',
      }),
      msg('Was anything else done to this skin?', {id: 'resultsCompare.questions.other'}),
      msg('How do your other patients’ results compare with this one?', {
        id: 'resultsCompare.questions.others',
      }),
    ],
    failed: msg('This picture could not be loaded.', {id: 'resultsCompare.failed'}),
    missing: {
      title: msg('No pictures here yet', {id: 'resultsCompare.missing.title'}),
      text: msg('You can ask the clinic to show you its own. The questions below will help.', {
        id: 'resultsCompare.missing.text',
      }),
    },
    noCaption: {
      text: msg('No details came with these pictures. Ask the clinic for them.', {
        id: 'resultsCompare.noCaption.text',
      }),
    },
    labels: {
      show: msg('Show as', {id: 'resultsCompare.label.show'}),
      slide: msg('Slider', {id: 'resultsCompare.label.slide'}),
      'side-by-side': msg('Both pictures', {id: 'resultsCompare.label.both'}),
      before: msg('Before', {id: 'resultsCompare.label.before'}),
      after: msg('After', {id: 'resultsCompare.label.after'}),
      slider: msg('How much of each picture shows', {id: 'resultsCompare.label.slider'}),
      value: msg('{before} per cent before, {after} per cent after', {id: 'resultsCompare.label.value'}),
      gallery: msg('Pairs of pictures', {id: 'resultsCompare.label.gallery'}),
      previous: msg('Previous pair', {id: 'resultsCompare.label.previous'}),
      next: msg('Next pair', {id: 'resultsCompare.label.next'}),
      pair: msg('Pair {pair} of {count}', {id: 'resultsCompare.label.pair'}),
      noDescription: msg('Picture without a description', {id: 'resultsCompare.label.noDescription'}),
    },
  };
}

export type ResultsCompareContent = ReturnType<typeof resultsCompareContent>;
