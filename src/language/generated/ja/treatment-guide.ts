// Generated from xliff/ by npm run build:locales.
export default {
  "treatmentGuide.howItWorks.label": "流れとしくみ",
  "treatmentGuide.benefitsCarousel.label": "期待できること",
  "treatmentGuide.resultsCompare.label": "写真",
  "treatmentGuide.painExplainer.label": "痛みと感じ方",
  "treatmentGuide.depthExplorer.label": "針の長さ",
  "treatmentGuide.prepQuiz.label": "施術の準備",
  "treatmentGuide.routineChecker.label": "お使いの製品",
  "treatmentGuide.recoveryTimeline.label": "回復",
  "treatmentGuide.faq.label": "質問",
  "treatmentGuide.heading": "マイクロニードリングのガイド",
  "treatmentGuide.intro": "どんなことをするのか、期待できることとできないこと、準備のしかた。好きなところから読んでください。",
  "treatmentGuide.contents": "このページの内容"
};
