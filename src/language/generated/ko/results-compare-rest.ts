// Generated from xliff/ by npm run build:locales.
export default {
  "resultsCompare.failed": "이 사진을 불러오지 못했습니다.",
  "resultsCompare.missing.title": "아직 사진이 없습니다",
  "resultsCompare.missing.text": "병원에 직접 찍은 사진을 보여 달라고 할 수 있습니다. 아래 질문이 도움이 됩니다.",
  "resultsCompare.missing.editor": "이 페이지의 편집자에게: slot=\"before\" 이미지, slot=\"after\" 이미지, slot=\"caption\" 설명을 추가하세요.",
  "resultsCompare.noCaption.text": "이 사진에는 설명이 없습니다. 병원에 물어보세요.",
  "resultsCompare.noCaption.editor": "이 페이지의 편집자에게: slot=\"caption\" 설명을 추가하세요. 누가 찍었는지, 조명과 각도가 같은지, 몇 번 시술했는지, 얼마 뒤인지, 동의를 받았는지, 결과는 사람마다 다르다는 것을 적으세요."
};
