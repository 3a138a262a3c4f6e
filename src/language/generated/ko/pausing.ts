// Generated from xliff/ by npm run build:locales.
export default {
  "pausing.isotretinoin": "방문하기 전에 병원에 전화하세요. 스스로 약을 끊지 마세요.",
  "pausing.isotretinoin.why": "한 기기의 설명서와 많은 병원은 기다리라고 합니다. 더 최근의 전문가 조언은 부담이 적은 시술에 덜 엄격하지만, 니들 시술을 따로 언급하지는 않습니다. 약을 처방한 의사와 담당 의료진이 함께 결정합니다.",
  "pausing.prescribed-retinoid.why": "시술 전에 이런 크림을 쉬게 하는 의료진도 있고, 계속 쓰게 하는 의료진도 있습니다.",
  "pausing.vitamin-c.why": "당일에는 쓰지 마세요. 드물게 보고된 오래가는 멍울은 대부분 니들 시술을 한 피부에 비타민 C를 바른 뒤였습니다.",
  "pausing.numbing": "집에서 바르지 마세요. 필요하면 병원에서 바릅니다.",
  "pausing.numbing.why": "미국 규제 당국은 리도카인이 4%를 넘는 제품, 두껍게 바르기, 랩으로 덮기를 경고합니다. 그 뒤에 불규칙한 심장 박동과 호흡 곤란이 생긴 일이 있습니다."
};
