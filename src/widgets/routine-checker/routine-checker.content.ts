import {msg} from '../../language/message.js';

/** The first words of `<mn-routine-checker>`. All others come with its plan. */
export function routineCheckerContent() {
  return {
    heading: msg('What is on your shelf?', {id: 'routineChecker.heading'}),
    intro: msg('See what is often paused before microneedling, and until when.', {
      id: 'routineChecker.intro',
    }),
    ui: {
      type: msg('Type or pick', {id: 'routineChecker.type'}),
      paste: msg('Paste a list', {id: 'routineChecker.paste'}),
      ingredient: msg('Ingredient', {id: 'routineChecker.ingredient'}),
      ingredientHint: msg('Look on the pack: its ingredients, not its brand.', {
        id: 'routineChecker.ingredientHint',
      }),
      add: msg('Add', {id: 'routineChecker.add'}),
      list: msg('Ingredients from the pack', {id: 'routineChecker.list'}),
      listHint: msg('Copy the whole list, from a shop’s page for example.', {id: 'routineChecker.listHint'}),
      check: msg('Check the list', {id: 'routineChecker.check'}),
      picks: msg('Often on a shelf', {id: 'routineChecker.picks'}),
      privacy: msg('What you enter stays on this page', {id: 'routineChecker.privacy'}),
      failed: msg('This could not be loaded. Please try again.', {id: 'routineChecker.failed'}),
    },
    /** Those that are offered at first; the names of all others follow. */
    names: {
      retinol: msg('Retinol', {id: 'routineChecker.name.retinol'}),
      'ascorbic-acid': msg('Vitamin C', {id: 'routineChecker.name.ascorbic-acid'}),
      'glycolic-acid': msg('Glycolic acid', {id: 'routineChecker.name.glycolic-acid'}),
      'salicylic-acid': msg('Salicylic acid', {id: 'routineChecker.name.salicylic-acid'}),
      'benzoyl-peroxide': msg('Benzoyl peroxide', {id: 'routineChecker.name.benzoyl-peroxide'}),
      scrub: msg('Face scrub', {id: 'routineChecker.name.scrub'}),
      prescribed: msg('Prescribed cream', {id: 'routineChecker.name.prescribed'}),
      'hyaluronic-acid': msg('Hyaluronic acid', {id: 'routineChecker.name.hyaluronic-acid'}),
    },
    sorted: msg('How your list is sorted', {id: 'routineChecker.sorted'}),
    groups: {
      ask: {
        heading: msg('Ask first', {id: 'routineChecker.ask.heading'}),
        intro: msg('What may be prescribed, or where sources differ.', {id: 'routineChecker.ask.intro'}),
      },
      pause: {
        heading: msg('Pause before treatment', {id: 'routineChecker.pause.heading'}),
        intro: msg('For how long, and when to start again.', {id: 'routineChecker.pause.intro'}),
      },
      keep: {
        heading: msg('Usually kept', {id: 'routineChecker.keep.heading'}),
        intro: msg('Gentle basics, up to the day before.', {id: 'routineChecker.keep.intro'}),
      },
    },
  };
}

export type RoutineCheckerContent = ReturnType<typeof routineCheckerContent>;
