// Generated from xliff/ by npm run build:locales.
export default {
  "shared.name": "콜라겐 유도 요법이라고도 합니다.",
  "shared.scars": "여드름 흉터는 여러 번 시술하면 더 부드러워 보일 때가 많습니다. 사라지지는 않습니다.",
  "shared.scars-measured": "15명이 마친 시험에서, 본인들은 시술한 쪽에서 41% 나아졌다고 보았습니다.",
  "shared.scar-shape": "넓고 얕은 패임이 가장 많이 좋아집니다. 깊고 좁은 흉터(송곳형)는 가장 적게 좋아지고 다른 방법이 필요할 수 있습니다.",
  "shared.laser": "46명 시험에서 흉터는 레이저와 거의 비슷하게 좋아졌고 붉음은 더 짧았습니다.",
  "shared.laser-marks": "그 시험에서 니들링 뒤에는 색소 침착이 아무에게도 없었고, 레이저 뒤에는 22명 중 약 3명이었습니다. 어두운 피부에 대한 시험은 아니었습니다.",
  "shared.dark-marks-compared": "12개 시험을 합쳐 보면, 니들링(일부는 고주파 사용) 뒤의 색소 침착이 다른 시술 뒤보다 적었습니다.",
  "shared.pore": "모공은 털과 피지샘의 출구입니다. 피지가 많거나 피부가 처지면 더 커 보입니다."
};
