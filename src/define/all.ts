// Generated from src/widgets/registry.ts by npm run build:registry.
export * from './benefits-carousel.js';
export * from './depth-explorer.js';
export * from './faq.js';
export * from './how-it-works.js';
export * from './pain-explainer.js';
export * from './prep-quiz.js';
export * from './recovery-timeline.js';
export * from './results-compare.js';
export * from './routine-checker.js';
export * from './treatment-guide.js';
