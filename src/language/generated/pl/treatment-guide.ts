// Generated from xliff/ by npm run build:locales.
export default {
  "treatmentGuide.howItWorks.label": "Krok po kroku",
  "treatmentGuide.benefitsCarousel.label": "Co może dać",
  "treatmentGuide.resultsCompare.label": "Zdjęcia",
  "treatmentGuide.painExplainer.label": "Co się czuje",
  "treatmentGuide.depthExplorer.label": "Długość igieł",
  "treatmentGuide.prepQuiz.label": "Przygotowanie",
  "treatmentGuide.routineChecker.label": "Produkty",
  "treatmentGuide.recoveryTimeline.label": "Gojenie",
  "treatmentGuide.faq.label": "Pytania",
  "treatmentGuide.heading": "Przewodnik po mikronakłuwaniu (microneedlingu)",
  "treatmentGuide.intro": "Co się dzieje, co zabieg może dać, a czego nie, i jak się przygotować. Można zacząć w dowolnym miejscu.",
  "treatmentGuide.contents": "Na tej stronie"
};
