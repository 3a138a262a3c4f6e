/** How much a widget's words may be before it stops to be quick to read: what to do, and what not. By tag. */
export const contentLimits: Readonly<Record<string, {do: readonly string[]; dont: readonly string[]}>> = {
  'mn-benefits-carousel': {
    do: ['At most 35 words a card, the limit in one line.', 'Three to six cards; leave some out by `null`.'],
    dont: [
      'A benefit without its limit.',
      'A heading of more than two lines at 360 px: about 45 characters.',
    ],
  },
  'mn-depth-explorer': {
    do: ['One sentence for each layer.', 'Name your own depths as ranges, in millimetres.'],
    dont: [
      'A depth as a promise of a result.',
      'A word for a zone that is longer than its button: about 16 characters.',
    ],
  },
  'mn-faq': {
    do: [
      'Questions in the patient’s words, answers of at most 45 words.',
      'Your own: cost, parking, who treats.',
    ],
    dont: ['More than about 20 questions: people search, and then leave.', 'Two questions in one.'],
  },
  'mn-how-it-works': {
    do: ['A few words beneath each picture.', 'Your own times, as ranges.'],
    dont: ['A step that has no picture.', 'Names of devices or products.'],
  },
  'mn-pain-explainer': {
    do: ['One sentence for a zone, with what helps there.', 'Say what your clinic does for comfort.'],
    dont: ['“Painless”, or a number that nobody measured.', 'Comparisons with injuries.'],
  },
  'mn-prep-quiz': {
    do: [
      'Questions of at most two lines at 360 px: about 60 characters.',
      'Two to eight options, each a few words.',
    ],
    dont: ['A question whose answer you do not need.', 'A result that judges: it lists what to do.'],
  },
  'mn-recovery-timeline': {
    do: ['A few words an icon; days as ranges.', 'Set `phone`: “when to call” needs a number.'],
    dont: ['A day on which all is over for everybody.', 'Products by brand.'],
  },
  'mn-results-compare': {
    do: [
      'Pictures of one shape, at least 800 px wide.',
      'A caption: consent, light, sessions, how long after.',
    ],
    dont: [
      'Pictures with a filter, make-up or another angle.',
      'A caption that promises the same to others.',
    ],
  },
  'mn-routine-checker': {
    do: ['Ingredients as packs print them.', 'Your own waiting times in days, if they differ from ours.'],
    dont: ['“Stop” for what was prescribed.', 'Advice for products that you sell.'],
  },
  'mn-treatment-guide': {
    do: ['Facts of a few words with a number in each.', 'Five to eight sections; choose by `sections`.'],
    dont: [
      'A section for what the page around says already.',
      'Titles longer than about 30 characters: they are tiles.',
    ],
  },
};
