/**
 * Every widget, in the order in which a patient meets them. Registration, package exports, frameworks' types, README's
 * table and the builder's list follow it. What a widget brings along besides, such as a schema's words, a drawing for the
 * builder or measured heights, `npm run create` adds; types and tests fail where something is missing.
 */
export const widgets = [
  {
    name: 'benefits-carousel',
    className: 'BenefitsCarousel',
    title: 'Benefits carousel',
    about: 'What it can do for skin, each benefit beside its limit',
  },
  {
    name: 'how-it-works',
    className: 'HowItWorks',
    title: 'How it works',
    about: 'The appointment, and how skin heals over a year',
  },
  {
    name: 'pain-explainer',
    className: 'PainExplainer',
    title: 'Pain explainer',
    about: 'How it feels, part by part, and what was measured',
  },
  {
    name: 'depth-explorer',
    className: 'DepthExplorer',
    title: 'Depth explorer',
    about: 'How far needles could reach, in skin drawn to scale',
  },
  {
    name: 'prep-quiz',
    className: 'PrepQuiz',
    title: 'Prep quiz',
    about: 'What to do before the day, and what to tell the clinic',
  },
  {
    name: 'routine-checker',
    className: 'RoutineChecker',
    title: 'Routine checker',
    about: 'Which products to pause, for how long, and what to ask',
  },
  {
    name: 'recovery-timeline',
    className: 'RecoveryTimeline',
    title: 'Recovery timeline',
    about: 'Day 0 to month 6: what is usual, and when to call',
  },
  {
    name: 'faq',
    className: 'Faq',
    title: 'Questions',
    about: 'What people ask, each answer beside its limit or risk',
  },
  {
    name: 'results-compare',
    className: 'ResultsCompare',
    title: 'Results compare',
    about: 'Your own before and after, and how to look at pictures',
  },
  {
    name: 'treatment-guide',
    className: 'TreatmentGuide',
    title: 'Treatment guide',
    about: 'All of it on one page, a part behind each tile',
  },
] as const satisfies readonly WidgetEntry[];

export interface WidgetEntry {
  /** The tag without `mn-`; folders, files and exports are called after it. */
  readonly name: string;
  readonly className: string;
  /** For people: the builder, Storybook. */
  readonly title: string;
  /** Half a sentence that a clinic reads when it chooses. */
  readonly about: string;
  /** `false` until the treatment guide has a section for it. */
  readonly inGuide?: false;
}

export type WidgetName = (typeof widgets)[number]['name'];
