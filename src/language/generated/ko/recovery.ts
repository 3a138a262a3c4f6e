// Generated from xliff/ by npm run build:locales.
export default {
  "shared.recovery": "붉음과 부기: 대부분 2~3일. 건조함이나 각질: 2~4일째쯤. 평소대로: 대부분 4~7일째.",
  "shared.recovery-short": "붉음: 대부분 2~3일.",
  "shared.recovery-longer": "더 깊은 시술 뒤에는 멍이나 딱지가 10일까지 갈 수 있습니다.",
  "shared.redness": "붉음: 밝은 피부에서는 분홍이나 빨강, 갈색 피부에서는 빨강·보라·더 어두운 색, 검은 피부에서는 보라·회색이거나 거의 보이지 않습니다.",
  "shared.redness-feel": "시술하지 않은 피부와 비교하세요. 색보다 열감, 당김, 부기가 더 많은 것을 알려 줍니다.",
  "shared.usual-effects": "약 7일까지 흔함: 붉음, 부기, 쓰라림, 건조하거나 벗겨지는 피부, 가려움. 림프절이 붓는 사람도 있습니다.",
  "shared.dark-marks": "색소 침착은 많이 보고되는 영향이며, 어두운 피부에서 더 많습니다. 오래가는 것도 있습니다.",
  "shared.sun": "시술 기간 내내 매일 SPF 30 이상의 자외선 차단제를 바르세요. 회복 중인 피부에 햇빛이 닿으면 색소 침착이 남을 수 있습니다.",
  "shared.sessions": "대부분 3~6회 시술합니다.",
  "shared.session-gap": "시술 간격은 흔히 4~6주입니다. 한 종설은 2주보다 4주를 선호합니다.",
  "shared.first-change": "변화를 느끼기까지 석 달까지, 또는 한 번 넘는 시술이 걸릴 수 있습니다.",
  "shared.barrier": "아주 짧은 바늘 뒤에는 피부가 몇 시간, 길게는 약 사흘까지 더 많이 통과시킵니다.",
  "shared.barrier-deeper": "더 깊은 시술 뒤에는 얼마나 걸리는지 알려져 있지 않습니다. 병원의 조언을 따르세요."
};
