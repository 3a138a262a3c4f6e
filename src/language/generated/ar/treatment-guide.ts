// Generated from xliff/ by npm run build:locales.
export default {
  "treatmentGuide.howItWorks.label": "خطوة بخطوة",
  "treatmentGuide.benefitsCarousel.label": "ما يستطيع فعله",
  "treatmentGuide.resultsCompare.label": "صور",
  "treatmentGuide.painExplainer.label": "بماذا تشعر",
  "treatmentGuide.depthExplorer.label": "طول الإبر",
  "treatmentGuide.prepQuiz.label": "الاستعداد",
  "treatmentGuide.routineChecker.label": "منتجاتك",
  "treatmentGuide.recoveryTimeline.label": "التعافي",
  "treatmentGuide.faq.label": "أسئلة",
  "treatmentGuide.heading": "دليلك إلى الوخز بالإبر الدقيقة (مايكرونيدلنغ)",
  "treatmentGuide.intro": "ماذا يحدث، وما يستطيع فعله وما لا يستطيع، وكيف تستعد. ابدأ من حيث تشاء.",
  "treatmentGuide.contents": "في هذه الصفحة"
};
