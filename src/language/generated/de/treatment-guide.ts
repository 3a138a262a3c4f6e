// Generated from xliff/ by npm run build:locales.
export default {
  "treatmentGuide.howItWorks.label": "Schritt für Schritt",
  "treatmentGuide.benefitsCarousel.label": "Was es kann",
  "treatmentGuide.resultsCompare.label": "Bilder",
  "treatmentGuide.painExplainer.label": "Wie es sich anfühlt",
  "treatmentGuide.depthExplorer.label": "Nadellänge",
  "treatmentGuide.prepQuiz.label": "Vorbereitung",
  "treatmentGuide.routineChecker.label": "Ihre Produkte",
  "treatmentGuide.recoveryTimeline.label": "Erholung",
  "treatmentGuide.faq.label": "Fragen",
  "treatmentGuide.heading": "Ihr Wegweiser zum Microneedling",
  "treatmentGuide.intro": "Was geschieht, was es kann und was nicht, und wie Sie sich vorbereiten. Beginnen Sie, wo Sie möchten.",
  "treatmentGuide.contents": "Auf dieser Seite"
};
