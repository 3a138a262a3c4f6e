// Generated from xliff/ by npm run build:locales.
export default {
  "treatmentGuide.howItWorks.label": "Étape par étape",
  "treatmentGuide.benefitsCarousel.label": "Ce qu’il peut faire",
  "treatmentGuide.resultsCompare.label": "Photos",
  "treatmentGuide.painExplainer.label": "Ce que l’on ressent",
  "treatmentGuide.depthExplorer.label": "Longueur d’aiguille",
  "treatmentGuide.prepQuiz.label": "Se préparer",
  "treatmentGuide.routineChecker.label": "Vos produits",
  "treatmentGuide.recoveryTimeline.label": "Récupération",
  "treatmentGuide.heading": "Votre guide du microneedling",
  "treatmentGuide.intro": "Ce qui se passe, ce que le traitement peut et ne peut pas faire, et comment vous préparer. Commencez où vous voulez.",
  "treatmentGuide.contents": "Sur cette page"
};
