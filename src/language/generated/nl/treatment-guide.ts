// Generated from xliff/ by npm run build:locales.
export default {
  "treatmentGuide.howItWorks.label": "Stap voor stap",
  "treatmentGuide.benefitsCarousel.label": "Wat het kan doen",
  "treatmentGuide.resultsCompare.label": "Foto’s",
  "treatmentGuide.painExplainer.label": "Hoe het voelt",
  "treatmentGuide.depthExplorer.label": "Lengte van de naald",
  "treatmentGuide.prepQuiz.label": "Voorbereiding",
  "treatmentGuide.routineChecker.label": "Uw producten",
  "treatmentGuide.recoveryTimeline.label": "Herstel",
  "treatmentGuide.faq.label": "Vragen",
  "treatmentGuide.heading": "Uw gids voor microneedling",
  "treatmentGuide.intro": "Wat er gebeurt, wat het wel en niet kan, en hoe u zich voorbereidt. Begin waar u wilt.",
  "treatmentGuide.contents": "Op deze pagina"
};
