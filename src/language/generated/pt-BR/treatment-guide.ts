// Generated from xliff/ by npm run build:locales.
export default {
  "treatmentGuide.howItWorks.label": "Passo a passo",
  "treatmentGuide.benefitsCarousel.label": "O que pode fazer",
  "treatmentGuide.resultsCompare.label": "Fotos",
  "treatmentGuide.painExplainer.label": "O que se sente",
  "treatmentGuide.depthExplorer.label": "Comprimento da agulha",
  "treatmentGuide.prepQuiz.label": "Como se preparar",
  "treatmentGuide.routineChecker.label": "Os seus produtos",
  "treatmentGuide.recoveryTimeline.label": "Recuperação",
  "treatmentGuide.faq.label": "Perguntas",
  "treatmentGuide.heading": "O seu guia do microagulhamento",
  "treatmentGuide.intro": "O que acontece, o que pode e não pode fazer, e como se preparar. Comece por onde quiser.",
  "treatmentGuide.contents": "Nesta página"
};
