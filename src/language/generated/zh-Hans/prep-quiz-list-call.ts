// Generated from xliff/ by npm run build:locales.
export default {
  "prepQuiz.call": "去之前请给诊所打电话。由医护人员决定要不要推迟。",
  "prepQuiz.spreads": "微针可能让感染扩散。",
  "prepQuiz.acne.why": "要先让发炎的痘痘或玫瑰痤疮平复。",
  "prepQuiz.cold-sores-soon": "请今天打电话：离您预约的日子不到{time}了。可能会给您开抗病毒药片。",
  "prepQuiz.cold-sores.title": "唇疱疹",
  "prepQuiz.last-month.title": "最近一个月内做过治疗",
  "prepQuiz.pregnant.why": "没有研究证明这时做微针有害，也没有研究证明无害。可以以后再做。",
  "prepQuiz.under18.why": "年龄限制因地而异。年纪较小的，需要先谈一谈。",
  "prepQuiz.isotretinoin.itemTitle": "异维A酸",
  "prepQuiz.scars.why": "专家说，有这些情况要先咨询。",
  "prepQuiz.allergy.why": "一款微针笔的说明书列出了这些。对金属过敏的人更容易出现反应。"
};
