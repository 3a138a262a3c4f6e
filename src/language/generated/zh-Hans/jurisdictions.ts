// Generated from xliff/ by npm run build:locales.
export default {
  "jurisdictions.title": "您所在地的规定",
  "jurisdictions.us.label": "在美国，这类器械获准用于面部痘疤和皱纹，以及腹部疤痕。这种用法超出了这个范围。",
  "jurisdictions.us.age": "在美国，这类器械获准用于22岁及以上的人。",
  "jurisdictions.gb.age": "在英国，美容项目的广告不得面向未满18岁的人。",
  "jurisdictions.scotland.age": "在苏格兰，2026年5月的一项法律禁止对未满18岁的人做1.5毫米及以上或使用射频的微针。请咨询诊所该法是否已经生效。",
  "jurisdictions.scotland.numbing": "在苏格兰，2026年5月的一项法律对使用处方麻醉药的治疗有专门规定。请问问诊所用的是什么。",
  "jurisdictions.australia.age": "在澳大利亚，风险较高的美容项目的广告不得面向未满18岁的人。不用射频的微针不在我们看到的例子中。"
};
