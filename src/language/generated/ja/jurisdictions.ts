// Generated from xliff/ by npm run build:locales.
export default {
  "jurisdictions.title": "お住まいの地域の決まり",
  "jurisdictions.us.label": "米国では、顔のニキビ跡としわ、おなかの傷あとの見た目をよくするために、機器が認められています。この使い方は、その範囲の外にあります。",
  "jurisdictions.us.age": "米国では、機器は22歳以上の人に認められています。",
  "jurisdictions.gb.age": "英国では、美容の施術の広告を18歳未満の人に向けて行ってはいけないことになっています。",
  "jurisdictions.scotland.age": "スコットランドでは、このような施術の年齢の下限として18歳が計画されています。",
  "jurisdictions.scotland.numbing": "スコットランドでは、処方される麻酔薬を使う施術について、2026年5月の法律に特別な決まりがあります。何を使うか、クリニックに聞いてください。",
  "jurisdictions.australia.age": "オーストラリアでは、リスクの高い美容施術の広告を18歳未満の人に向けて行ってはいけないことになっています。針だけの施術は、私たちが見た例の中にはありません。"
};
