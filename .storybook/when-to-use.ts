/** For designers and writers: where a widget helps, and where another does. By tag. */
export const whenToUse: Readonly<Record<string, {use: string; not: string}>> = {
  'mn-benefits-carousel': {
    use: 'On a treatment page, right below what the treatment is: six answers in pictures, each with its limit.',
    not: 'As a banner of promises. Where a limit is not to be shown, leave the slide out instead.',
  },
  'mn-depth-explorer': {
    use: 'Where patients ask how deep needles go, or compare devices by their millimetres.',
    not: 'To advertise a depth. The number on a device is not the depth in skin, and the widget says so.',
  },
  'mn-faq': {
    use: 'At the foot of a treatment page, or as a page of its own. Add what only your clinic can answer: cost, parking.',
    not: 'For one question alone: write it into your page.',
  },
  'mn-how-it-works': {
    use: 'For patients who have never heard of the treatment: the visit in four pictures, and how skin heals after it.',
    not: 'After the treatment. The recovery timeline follows their own days.',
  },
  'mn-pain-explainer': {
    use: 'Wherever you offer an appointment: fear of pain is what people ask about first.',
    not: 'Beside a promise that nothing will be felt.',
  },
  'mn-prep-quiz': {
    use: 'In the confirmation of a booking, or on a page “Before your visit”: seven questions, then a list by date.',
    not: 'To decide who may be treated. It gives no verdict, and it sends nothing to you.',
  },
  'mn-recovery-timeline': {
    use: 'In the message after a treatment, with the date set; on the treatment page without one.',
    not: 'In place of your telephone number. Set `phone`, so that it stands beside the signs to call about.',
  },
  'mn-results-compare': {
    use: 'For your own before-and-after pictures with consent, same light and same angle, and a caption that says so.',
    not: 'Where the rules of your place leave no room for such pictures. Set `jurisdiction`, and the widget follows it.',
  },
  'mn-routine-checker': {
    use: 'For patients who ask which of their creams to leave out, and for how long.',
    not: 'As advice on prescribed medicines. It says to ask whoever prescribed them.',
  },
  'mn-treatment-guide': {
    use: 'As the whole page about the treatment: facts first, then a part for each question, opened one at a time.',
    not: 'Beside the same widgets on the same page: patients would read everything twice.',
  },
};
