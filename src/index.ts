/** Every class and type, without registering anything: `microneedling-widgets/<widget>` does that. */
export {appearances, WidgetElement} from './element/widget-element.js';
export type {Appearance, WidgetContent} from './element/widget-element.js';
export {define} from './define/define.js';
export type {VersionedElement} from './define/define.js';
export type {Claim, ClinicStatement, EvidenceGrade, EvidenceKind, Statement} from './evidence/claim.js';
export type {Source, SourceBasis} from './evidence/source.js';
export {sources, type SourceId} from './evidence/sources.js';
export {version} from './page/version.js';

export {BenefitsCarousel, type SlideChange} from './widgets/benefits-carousel/benefits-carousel.js';
export {DepthExplorer, type DepthChange} from './widgets/depth-explorer/depth-explorer.js';
export {Faq} from './widgets/faq/faq.js';
export {HowItWorks} from './widgets/how-it-works/how-it-works.js';
export {PainExplainer, painViews, type PainView} from './widgets/pain-explainer/pain-explainer.js';
export {PrepQuiz} from './widgets/prep-quiz/prep-quiz.js';
export {RecoveryTimeline} from './widgets/recovery-timeline/recovery-timeline.js';
export {ResultsCompare} from './widgets/results-compare/results-compare.js';
export {compareViews, type CompareView} from './widgets/results-compare/results-compare.logic.js';
export {RoutineChecker} from './widgets/routine-checker/routine-checker.js';
export {TreatmentGuide, type SectionChange} from './widgets/treatment-guide/treatment-guide.js';
