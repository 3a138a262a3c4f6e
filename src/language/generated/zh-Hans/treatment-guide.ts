// Generated from xliff/ by npm run build:locales.
export default {
  "treatmentGuide.howItWorks.label": "一步一步看",
  "treatmentGuide.benefitsCarousel.label": "能做什么",
  "treatmentGuide.resultsCompare.label": "照片",
  "treatmentGuide.painExplainer.label": "感觉如何",
  "treatmentGuide.depthExplorer.label": "针长",
  "treatmentGuide.prepQuiz.label": "做准备",
  "treatmentGuide.routineChecker.label": "您的产品",
  "treatmentGuide.recoveryTimeline.label": "恢复",
  "treatmentGuide.faq.label": "常见问题",
  "treatmentGuide.heading": "您的微针指南",
  "treatmentGuide.intro": "会发生什么、能做什么和不能做什么、怎样做准备。从您喜欢的地方开始。",
  "treatmentGuide.contents": "本页内容"
};
