// A clinic's own words as JSON Schema: derived from the words themselves, as the merging is.
import {depthLimits, depthPlaces, longestWait} from '../content/apply-overrides.js';
import {isFields, shapeOf, type Fields} from '../content/merge-content.js';
import {isClaim} from '../evidence/claim.js';
import {leadTimes} from '../evidence/lead-times.js';
import {restartTimes} from '../evidence/restart-times.js';
import {benefitsCarouselContent} from '../widgets/benefits-carousel/benefits-carousel.content.js';
import {depthExplorerContent} from '../widgets/depth-explorer/depth-explorer.content.js';
import {withPartContent as depthExplorer} from '../widgets/depth-explorer/details/depth-details.content.js';
import {faqContent} from '../widgets/faq/faq.content.js';
import {withPartContent as howItWorks} from '../widgets/how-it-works/details/details.content.js';
import {howItWorksContent} from '../widgets/how-it-works/how-it-works.content.js';
import {painExplainerContent} from '../widgets/pain-explainer/pain-explainer.content.js';
import {withPartContent as quiz} from '../widgets/prep-quiz/prep-quiz-list.js';
import {prepQuizContent} from '../widgets/prep-quiz/prep-quiz.content.js';
import {recoveryTimelineContent} from '../widgets/recovery-timeline/recovery-timeline.content.js';
import {timesContent} from '../widgets/recovery-timeline/times/times.content.js';
import type {WidgetName} from '../widgets/registry.js';
import {resultsCompareContent} from '../widgets/results-compare/results-compare.content.js';
import {withPartContent as checker} from '../widgets/routine-checker/plan/plan.content.js';
import {routineCheckerContent} from '../widgets/routine-checker/routine-checker.content.js';
import {treatmentGuideContent} from '../widgets/treatment-guide/treatment-guide.content.js';

/** All words of each widget, those of its lazy parts included. */
export const wholeContent: Readonly<Record<WidgetName, () => object>> = {
  'benefits-carousel': benefitsCarouselContent,
  'depth-explorer': () => depthExplorer(depthExplorerContent()),
  faq: faqContent,
  'how-it-works': () => howItWorks(howItWorksContent()),
  'pain-explainer': painExplainerContent,
  'prep-quiz': () => quiz(prepQuizContent()),
  'recovery-timeline': () => ({...recoveryTimelineContent(), ...timesContent()}),
  'results-compare': resultsCompareContent,
  'routine-checker': () => checker(routineCheckerContent()),
  'treatment-guide': treatmentGuideContent,
};

export type Schema = Fields;

const draft = 'https://json-schema.org/draft/2020-12/schema';
/** Enough of our words to know them again by, where an editor shows them beside the field. */
const recognised = (text: string) =>
  text.length > 44 ? `${text.slice(0, text.lastIndexOf(' ', 43))} …` : text;

const ours = (text: unknown) =>
  typeof text === 'string' && text ? {description: `Ours: ${recognised(text)}`} : {};

/** The schema of values that may replace one of ours; `null` removes it. */
export function schemaOf(standard: unknown): Schema {
  if (isClaim(standard))
    return {
      ...ours(standard.text),
      anyOf: [
        {type: ['string', 'null']},
        {type: 'object', properties: {text: {type: 'string'}}, required: ['text']},
      ],
    };
  if (Array.isArray(standard)) {
    // Of a list that is empty, the clinic decides what it holds.
    const items = standard.length ? schemaOf(shapeOf(standard)) : {};
    return {type: ['array', 'null'], items};
  }
  if (isFields(standard)) return fields(standard, ['object', 'null']);
  if (standard === undefined) return {};
  return {type: [typeof standard, 'null'], ...ours(standard)};
}

function fields(standard: Fields, type: string | string[], more: Schema = {}): Schema {
  const properties = Object.fromEntries(
    Object.entries(standard).map(([key, value]) => [key, schemaOf(value)]),
  );
  return {type, properties: {...more, ...properties}, additionalProperties: false};
}

const times = (list: Readonly<Record<string, {readonly days: number}>>, description: string): Schema => ({
  type: 'object',
  description,
  properties: Object.fromEntries(
    Object.entries(list).map(([id, {days}]) => [
      id,
      {type: 'integer', minimum: 0, maximum: longestWait, description: `Ours: ${days}`},
    ]),
  ),
  additionalProperties: false,
});

const shared = (): Schema => ({
  $schema: {type: 'string'},
  leadTimes: times(leadTimes, 'Your own days before treatment.'),
  restartTimes: times(restartTimes, 'Your own days after treatment.'),
  depths: {
    type: 'object',
    description:
      'The longest needles that you work with, in millimetres: anywhere (most), and in single places.',
    properties: Object.fromEntries(
      depthPlaces.map((place) => [
        place,
        {type: 'number', minimum: depthLimits.least, maximum: depthLimits.most},
      ]),
    ),
    additionalProperties: false,
  },
});

/** Every schema by its file's name. */
export function schemas(): Record<string, Schema> {
  const widgets = Object.entries(wholeContent).map(([name, content]): [string, Schema] => [
    `${name}.schema.json`,
    {
      $schema: draft,
      $id: `${name}.schema.json`,
      title: `Your own words for <mn-${name}>`,
      ...fields(content() as Fields, 'object', shared()),
    },
  ]);
  const refs = Object.keys(wholeContent).map((name): [string, Schema] => [
    name,
    {$ref: `${name}.schema.json`},
  ]);
  const page: Schema = {
    $schema: draft,
    $id: 'page.schema.json',
    title: 'Your own words and times for all widgets of a page',
    type: 'object',
    properties: {
      ...shared(),
      widgets: {type: 'object', properties: Object.fromEntries(refs), additionalProperties: false},
    },
    additionalProperties: false,
  };
  return {...Object.fromEntries(widgets), 'page.schema.json': page};
}
