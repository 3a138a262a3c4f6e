// Generated from xliff/ by npm run build:locales.
export default {
  "treatmentGuide.howItWorks.label": "Passo per passo",
  "treatmentGuide.benefitsCarousel.label": "Che cosa può fare",
  "treatmentGuide.resultsCompare.label": "Foto",
  "treatmentGuide.painExplainer.label": "Che cosa si sente",
  "treatmentGuide.depthExplorer.label": "Lunghezza degli aghi",
  "treatmentGuide.prepQuiz.label": "Prepararsi",
  "treatmentGuide.routineChecker.label": "I suoi prodotti",
  "treatmentGuide.recoveryTimeline.label": "Ripresa",
  "treatmentGuide.faq.label": "Domande",
  "treatmentGuide.heading": "La sua guida al microneedling",
  "treatmentGuide.intro": "Che cosa succede, che cosa può e non può fare, e come prepararsi. Inizi da dove vuole.",
  "treatmentGuide.contents": "In questa pagina"
};
