// Generated from xliff/ by npm run build:locales.
export default {
  "shared.emergency": "숨쉬기나 삼키기가 어렵거나, 쌕쌕거리거나, 입술·혀·목구멍이 갑자기 붓나요? 기절하거나, 의식이 혼란스럽거나, 피부나 입술이 파란색·회색으로 변하거나 창백해지나요? 발작이나, 마취 크림을 바른 뒤의 불규칙한 심장 박동이 있나요? 바로 응급 전화번호로 전화하세요.",
  "shared.puffy-face": "첫날 얼굴이 조금 붓고 작은 핏방울이 보이는 것은 흔한 일입니다.",
  "shared.call": "다음 증상이 있으면 병원에 전화하세요. 처음 다섯 가지는 하루도 미룰 수 없습니다. 병원이 문을 닫았으면 의사의 진료를 받으세요.",
  "shared.sign.spreading": "번지는 붉은 기·어두운 색·열감, 또는 고름",
  "shared.sign.fever": "발열",
  "shared.sign.pain": "시술 후 2일이 지나 심해지는 통증",
  "shared.sign.blisters": "물집 또는 입술 헤르페스",
  "shared.sign.eye": "눈에 영향을 주는 모든 증상",
  "shared.sign.lasting": "시술 후 7일이 지나도 남은 붉은 기, 더 어두운 색, 부기",
  "shared.sign.bumps": "새로 생긴 돌기나 상처(몇 주 뒤라도)",
  "shared.sign.darkening": "색이 짙어지는 부위",
  "shared.sign.lines": "줄 모양 자국",
  "shared.late-infection": "몇 주 뒤 새로 생긴 돌기나 상처는 감염일 수 있습니다. 검사를 요청하세요.",
  "shared.report": "피해를 입었다면 사는 나라의 보건 당국에도 알릴 수 있습니다. 다른 사람에게 도움이 됩니다."
};
