/** Every class and type, without registering anything: `microneedling-widgets/<widget>` does that. */
export {appearances, WidgetElement} from './element/widget-element.js';
export type {Appearance, WidgetContent} from './element/widget-element.js';
export {define} from './define/define.js';
export type {VersionedElement} from './define/define.js';
export type {OwnDepths} from './content/apply-overrides.js';
export type {OwnTimes} from './evidence/planned-times.js';
export type {Own, OwnContent, OwnNumbers} from './content/own-content.js';
export type {Claim, ClinicStatement, EvidenceGrade, EvidenceKind, Statement} from './evidence/claim.js';
export type {JurisdictionId} from './evidence/jurisdictions.js';
export type {ClinicWord} from './language/clinic-word/index.js';
export type {Source, SourceBasis} from './evidence/source.js';
export {sources, type SourceId} from './evidence/sources.js';
export {version} from './page/version.js';
export {widgets, type WidgetEntry, type WidgetName} from './widgets/registry.js';
export {painViews} from './widgets/pain-explainer/pain-explainer.js';
export {compareViews} from './widgets/results-compare/results-compare.logic.js';

// Widgets, from the registry.
export {BenefitsCarousel} from './widgets/benefits-carousel/benefits-carousel.js';
export type * from './widgets/benefits-carousel/benefits-carousel.js';
export {DepthExplorer} from './widgets/depth-explorer/depth-explorer.js';
export type * from './widgets/depth-explorer/depth-explorer.js';
export {Faq} from './widgets/faq/faq.js';
export type * from './widgets/faq/faq.js';
export {HowItWorks} from './widgets/how-it-works/how-it-works.js';
export type * from './widgets/how-it-works/how-it-works.js';
export {PainExplainer} from './widgets/pain-explainer/pain-explainer.js';
export type * from './widgets/pain-explainer/pain-explainer.js';
export {PrepQuiz} from './widgets/prep-quiz/prep-quiz.js';
export type * from './widgets/prep-quiz/prep-quiz.js';
export {RecoveryTimeline} from './widgets/recovery-timeline/recovery-timeline.js';
export type * from './widgets/recovery-timeline/recovery-timeline.js';
export {ResultsCompare} from './widgets/results-compare/results-compare.js';
export type * from './widgets/results-compare/results-compare.js';
export {RoutineChecker} from './widgets/routine-checker/routine-checker.js';
export type * from './widgets/routine-checker/routine-checker.js';
export {TreatmentGuide} from './widgets/treatment-guide/treatment-guide.js';
export type * from './widgets/treatment-guide/treatment-guide.js';
// End of widgets.
