import {claim, type Statement} from '../../../evidence/claim.js';
import type {IngredientFamily, IngredientId} from '../ingredients.js';
import {ownTimeContent} from '../../../evidence/own-times.content.js';
import {msg} from '../../../language/message.js';
import {handoutContent} from '../../../handout/handout.content.js';
import {adviceContent} from '../routine-checker-advice.content.js';
import type {RoutineCheckerContent} from '../routine-checker.content.js';
import {furtherNamesContent} from '../routine-checker-names.content.js';

/** All words of the plan. */
export function furtherContent() {
  return {
    /** Names of kinds, beside the names that are suggested. */
    families: familiesContent(),
    found: {
      suggestions: msg('Suggestions: {n}', {id: 'routineChecker.suggestions'}),
      none: msg('Not on our list. Add it all the same, to show your clinic.', {
        id: 'routineChecker.noSuggestion',
      }),
      added: msg('Added: {things}.', {id: 'routineChecker.added'}),
      removed: msg('Removed: {things}.', {id: 'routineChecker.removed'}),
      cleared: msg('Your list is empty.', {id: 'routineChecker.cleared'}),
      cut: msg(
        'The text was too long. We read the first {n} characters; the rest still stands in the field.',
        {
          id: 'routineChecker.cut',
        },
      ),
      /** Below a list that was pasted: grains and peels have no names of their own. */
      scrub: msg('Sold as a scrub or a peel? Add it.', {id: 'routineChecker.soldAsScrub'}),
      already: msg('That is on your list already.', {id: 'routineChecker.already'}),
      nothing: msg('Enter something first.', {id: 'routineChecker.nothing'}),
      remove: msg('Remove {thing}', {id: 'routineChecker.remove'}),
      clear: msg('Clear all', {id: 'routineChecker.clear'}),
      close: msg('We read “{written}” as {thing}. If that is wrong, remove it.', {
        id: 'routineChecker.close',
      }),
      date: msg('Date of your treatment, if you know it', {id: 'routineChecker.date'}),
    },
    /** The sum of the list, in numbers; joined by commas. */
    counts: {
      ask: msg('{n} to ask about', {id: 'routineChecker.count.ask'}),
      pause: msg('{n} to pause', {id: 'routineChecker.count.pause'}),
      keep: msg('{n} usually kept', {id: 'routineChecker.count.keep'}),
      unknown: msg('{n} not on our list', {id: 'routineChecker.count.unknown'}),
    },
    result: {
      title: msg('Your result', {id: 'routineChecker.result.title'}),
      absent: msg('Not in it, as you wrote or as the pack says: {things}.', {id: 'routineChecker.absent'}),
      before: msg('About {time} before', {id: 'routineChecker.before'}),
      after: msg('About {time} after', {id: 'routineChecker.after'}),
      /** The two shades of the bars. */
      planned: msg('The time we use here', {id: 'routineChecker.planned'}),
      longest: msg('The longest in our sources', {id: 'routineChecker.longest'}),
      askWhen: msg('Afterwards: ask your clinic', {id: 'routineChecker.askWhen'}),
      from: msg('From {date}', {id: 'routineChecker.from'}),
      now: msg('From today', {id: 'routineChecker.now'}),
      again: msg('Again from {date}', {id: 'routineChecker.again'}),
      ownTime: ownTimeContent(),
      dates: msg('Your dates', {id: 'routineChecker.dates'}),
      /** Over the line in the middle of the chart, before a date is known. */
      day: msg('Treatment day', {id: 'routineChecker.day'}),
      treatment: msg('Treatment on {date}', {id: 'routineChecker.treatment'}),
      soon: msg('Your date is sooner than {time}. Tell your clinic what you used, and when.', {
        id: 'routineChecker.soon',
      }),
      over: msg('That date has passed. Only the time after it is shown with dates.', {
        id: 'routineChecker.over',
      }),
      prescribed: msg(
        'Prescribed for you? Then don’t stop it on your own: ask the person who prescribed it.',
        {
          id: 'routineChecker.prescribed',
        },
      ),
      ifToldToKeep: msg('If your clinic says something else, follow your clinic.', {
        id: 'routineChecker.ifToldToKeep',
      }),
      needled: msg('The first days after', {id: 'routineChecker.needledTitle'}),
      low: {
        heading: msg('Low in the list', {id: 'routineChecker.low.heading'}),
        text: msg(
          'These stand low in the list you pasted, so we did not count them: {things}. If the product is sold as a peel or an acid, add them above.',
          {id: 'routineChecker.low.text'},
        ),
      },
      unknown: {
        heading: msg('Not on our list', {id: 'routineChecker.unknown.heading'}),
        text: msg(
          'We don’t know these. That says nothing good or bad about them: show your clinic the product. If it was prescribed, keep using it until you have asked.',
          {id: 'routineChecker.unknown.text'},
        ),
        remove: msg('Remove these', {id: 'routineChecker.unknown.remove'}),
      },
      noVerdict: msg(
        'Nothing here says whether treatment or a product is right for you. Your clinic decides that with you.',
        {id: 'routineChecker.noVerdict'},
      ),
      closing: msg('This list is education, not medical advice. Ask your clinic.', {
        id: 'routineChecker.closing',
      }),
    },
    advice: adviceContent(),
    needled: claim(
      'routineChecker.needled',
      msg(
        'For about three days, sometimes longer, more passes through needled skin. Products that stay on and contain what you pause or ask about are not made for it.',
        {id: 'routineChecker.needled'},
      ),
      '2026-11',
      'C',
      'facial-recovery-2012',
      'gupta-2011',
      'chu-2021',
    ) as Statement,
    events: {
      prepare: msg('Prepare my skin', {id: 'routineChecker.eventPrepare'}),
      day: msg('My appointment', {id: 'routineChecker.eventDay'}),
      again: msg('Look at my skin care list', {id: 'routineChecker.eventAgain'}),
    },
    actions: handoutContent(),
  };
}

/** Everything that the checker says. */
export type FurtherContent = ReturnType<typeof furtherContent>;
export type CheckerContent = RoutineCheckerContent &
  FurtherContent & {readonly names: Readonly<Record<IngredientId, string>>};

/** All words, given those that the checker begins with. */
export const withPartContent = (first: RoutineCheckerContent): CheckerContent => ({
  ...first,
  ...furtherContent(),
  names: {...first.names, ...furtherNamesContent()},
});

function familiesContent() {
  const exfoliant = msg('Exfoliant', {id: 'routineChecker.family.exfoliant'});
  const prescription = msg('Often prescribed', {id: 'routineChecker.family.prescription'});
  const gentle = msg('Gentle basic', {id: 'routineChecker.family.gentle'});
  const ask = msg('To ask about', {id: 'routineChecker.family.ask'});
  const scent = msg('Scent', {id: 'routineChecker.family.scent'});
  const vitaminC = msg('Vitamin C', {id: 'routineChecker.family.vitamin-c'});
  const week = msg('To leave out for a gentle week', {id: 'routineChecker.family.week'});
  return {
    aha: msg('Acid (AHA)', {id: 'routineChecker.family.aha'}),
    alcohol: week,
    bakuchiol: ask,
    'benzoyl-peroxide': msg('For spots', {id: 'routineChecker.family.benzoyl-peroxide'}),
    bha: msg('Acid (BHA)', {id: 'routineChecker.family.bha'}),
    brightening: ask,
    cooling: week,
    copper: ask,
    enzyme: week,
    fragrance: scent,
    gentle,
    hydroquinone: prescription,
    isotretinoin: prescription,
    numbing: ask,
    pha: msg('Acid (PHA)', {id: 'routineChecker.family.pha'}),
    prescribed: prescription,
    'prescribed-retinoid': prescription,
    propolis: week,
    retinoid: msg('Retinoid', {id: 'routineChecker.family.retinoid'}),
    scrub: exfoliant,
    sunscreen: msg('Sun filter', {id: 'routineChecker.family.sunscreen'}),
    'vitamin-c': vitaminC,
  } satisfies Record<IngredientFamily, string>;
}
