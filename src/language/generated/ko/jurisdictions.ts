// Generated from xliff/ by npm run build:locales.
export default {
  "jurisdictions.title": "계신 곳의 규정",
  "jurisdictions.us.label": "미국에서는 얼굴의 여드름 흉터와 주름, 배의 흉터가 나아 보이게 하는 용도로 기기가 허가되어 있습니다. 이번 용도는 그 허가 범위 밖입니다.",
  "jurisdictions.us.age": "미국에서는 22세 이상을 대상으로 기기가 허가되어 있습니다.",
  "jurisdictions.gb.age": "영국에서는 미용 시술 광고가 18세 미만을 대상으로 해서는 안 됩니다.",
  "jurisdictions.scotland.age": "스코틀랜드에서 계획된 이런 시술의 최저 나이는 18세입니다.",
  "jurisdictions.scotland.numbing": "스코틀랜드에서는 처방용 마취제를 쓰는 시술에 대해 2026년 5월에 만든 법이 별도의 규정을 둡니다. 무엇을 쓰는지 병원에 물어보세요.",
  "jurisdictions.australia.age": "호주에서는 위험이 더 높은 미용 시술의 광고가 18세 미만을 대상으로 해서는 안 됩니다. 일반 미세침 시술은 저희가 본 예시에 없습니다."
};
