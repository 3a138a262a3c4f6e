// Generated from xliff/ by npm run build:locales.
export default {
  "jurisdictions.title": "계신 곳의 규정",
  "jurisdictions.us.label": "미국에서는 기기가 얼굴의 여드름 흉터와 주름, 복부 흉터 용도로 허가되어 있습니다. 이 용도는 그 범위를 벗어납니다.",
  "jurisdictions.us.age": "미국에서는 22세 이상을 대상으로 기기가 허가되어 있습니다.",
  "jurisdictions.gb.age": "영국에서는 18세 미만을 대상으로 미용 시술을 광고해서는 안 됩니다.",
  "jurisdictions.scotland.age": "스코틀랜드에서는 2026년 5월에 만든 법이 18세 미만에게 1.5 mm 이상이거나 고주파를 쓰는 니들링을 금지합니다. 이미 시행 중인지 병원에 물어보세요.",
  "jurisdictions.scotland.numbing": "스코틀랜드에서는 처방용 마취제를 쓰는 시술에 대해 2026년 5월에 만든 법이 별도의 규정을 둡니다. 무엇을 쓰는지 병원에 물어보세요.",
  "jurisdictions.australia.age": "호주에서는 18세 미만을 대상으로 위험이 더 높은 미용 시술을 광고해서는 안 됩니다. 고주파 없는 니들링은 저희가 본 예시에는 없습니다."
};
