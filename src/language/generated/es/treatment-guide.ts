// Generated from xliff/ by npm run build:locales.
export default {
  "treatmentGuide.howItWorks.label": "Paso a paso",
  "treatmentGuide.benefitsCarousel.label": "Qué puede hacer",
  "treatmentGuide.resultsCompare.label": "Fotos",
  "treatmentGuide.painExplainer.label": "Qué se siente",
  "treatmentGuide.depthExplorer.label": "Longitud de la aguja",
  "treatmentGuide.prepQuiz.label": "Cómo prepararse",
  "treatmentGuide.routineChecker.label": "Sus productos",
  "treatmentGuide.recoveryTimeline.label": "Recuperación",
  "treatmentGuide.faq.label": "Preguntas",
  "treatmentGuide.heading": "Su guía del microneedling (microagujas)",
  "treatmentGuide.intro": "Qué pasa, qué puede hacer y qué no, y cómo prepararse. Empiece por donde quiera.",
  "treatmentGuide.contents": "En esta página"
};
