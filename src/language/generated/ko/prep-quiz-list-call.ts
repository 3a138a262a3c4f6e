// Generated from xliff/ by npm run build:locales.
export default {
  "prepQuiz.call": "방문하기 전에 병원에 전화하세요. 시술을 미룰지는 담당 의료진이 결정합니다.",
  "prepQuiz.spreads": "니들링으로 감염이 퍼질 수 있습니다.",
  "prepQuiz.acne.why": "염증성 여드름이나 주사(로사시아)는 먼저 가라앉힙니다.",
  "prepQuiz.cold-sores-soon": "오늘 전화하세요. 예약일까지 남은 기간이 {time}보다 짧습니다. 먹는 항바이러스제를 처방받을 수 있습니다.",
  "prepQuiz.cold-sores.title": "입술 헤르페스",
  "prepQuiz.last-month.title": "최근 한 달 안에 받은 시술",
  "prepQuiz.pregnant.why": "이때 하는 니들링은 해롭다고도, 해롭지 않다고도 밝혀지지 않았습니다. 시술은 미뤄도 됩니다.",
  "prepQuiz.under18.why": "나이 제한은 지역마다 다릅니다. 나이가 어리면 먼저 상담이 필요합니다.",
  "prepQuiz.isotretinoin.itemTitle": "이소트레티노인",
  "prepQuiz.scars.why": "전문가들은 먼저 상의하라고 합니다.",
  "prepQuiz.allergy.why": "한 니들링 펜의 설명서에 나와 있습니다. 금속 알레르기가 있으면 반응이 생기기 쉽습니다."
};
