// Generated from xliff/ by npm run build:locales.
export default {
  "treatmentGuide.howItWorks.label": "단계별 안내",
  "treatmentGuide.benefitsCarousel.label": "할 수 있는 것",
  "treatmentGuide.resultsCompare.label": "사진",
  "treatmentGuide.painExplainer.label": "어떤 느낌인가요",
  "treatmentGuide.depthExplorer.label": "니들 길이",
  "treatmentGuide.prepQuiz.label": "준비하기",
  "treatmentGuide.routineChecker.label": "내 제품",
  "treatmentGuide.recoveryTimeline.label": "회복",
  "treatmentGuide.faq.label": "질문",
  "treatmentGuide.heading": "마이크로니들링 안내",
  "treatmentGuide.intro": "무엇을 하는지, 무엇을 할 수 있고 없는지, 어떻게 준비하는지 담았습니다. 원하는 곳부터 시작하세요.",
  "treatmentGuide.contents": "이 페이지의 내용"
};
