// Generated from xliff/ by npm run build:locales.
export default {
  "jurisdictions.title": "お住まいの地域の決まり",
  "jurisdictions.us.label": "米国では、機器は顔のニキビ跡としわ、腹部の傷跡への使用が認可されています。この使い方はその範囲を超えます。",
  "jurisdictions.us.age": "米国では、機器は22歳以上の人を対象に認可されています。",
  "jurisdictions.gb.age": "英国では、美容施術の広告を18歳未満の人に向けて行ってはいけないことになっています。",
  "jurisdictions.scotland.age": "スコットランドでは、2026年5月の法律が、18歳未満への1.5 mm以上の、または高周波を使うニードリングを禁じています。すでに施行されているか、クリニックに聞いてください。",
  "jurisdictions.scotland.numbing": "スコットランドでは、処方される麻酔薬を使う施術について、2026年5月の法律に特別な決まりがあります。何を使うか、クリニックに聞いてください。",
  "jurisdictions.australia.age": "オーストラリアでは、リスクの高い美容施術の広告を18歳未満の人に向けて行ってはいけないことになっています。高周波を使わないニードリングは、私たちが見た例の中にはありません。"
};
