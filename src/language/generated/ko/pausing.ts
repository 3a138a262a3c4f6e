// Generated from xliff/ by npm run build:locales.
export default {
  "pausing.isotretinoin": "방문하기 전에 병원에 전화하세요. 임의로 약을 끊지 마세요.",
  "pausing.isotretinoin.why": "한 니들링 펜의 설명서는 기다리라고 합니다. 많은 병원도 3~12개월 동안 기다리라고 합니다. 2017년에 한 피부외과 의사 모임은 복용 중이거나 복용을 마친 지 얼마 안 되었을 때의 롤러 니들링을 받아들일 만하다고 보았습니다. 처방한 의사와 담당 의료진이 함께 결정합니다.",
  "pausing.prescribed-retinoid.why": "시술 전에 이런 크림을 쉬게 하는 의료진도 있고, 계속 쓰게 하는 의료진도 있습니다.",
  "pausing.vitamin-c.why": "당일에는 쓰지 마세요. 드물게 보고된 오래가는 멍울은 대부분 니들링한 피부에 비타민 C를 바른 뒤였습니다.",
  "pausing.numbing": "집에서 바르지 마세요. 필요하면 병원에서 바르며, 더 강한 처방용 크림을 쓰기도 합니다.",
  "pausing.numbing.why": "미국 규제 기관(FDA)은 리도카인이 4%를 넘는 비처방 제품에 대해 경고합니다. 두껍게 바르거나 랩으로 싸면 위험이 커집니다. 불규칙한 심장 박동, 발작, 호흡 곤란이 생긴 사례가 있습니다."
};
