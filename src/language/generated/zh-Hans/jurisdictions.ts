// Generated from xliff/ by npm run build:locales.
export default {
  "jurisdictions.title": "您所在地的规定",
  "jurisdictions.us.label": "在美国，这类器械获准用于改善面部痘疤和皱纹的外观，以及腹部疤痕的外观。这种用法不在获准的说明书范围内。",
  "jurisdictions.us.age": "在美国，这类器械获准用于22岁及以上的人。",
  "jurisdictions.gb.age": "在英国，美容项目的广告不得面向18岁以下的人。",
  "jurisdictions.scotland.age": "在苏格兰，计划中这类治疗的最低年龄是18岁。",
  "jurisdictions.scotland.numbing": "在苏格兰，2026年5月的一项法律对使用处方麻醉药的治疗有专门规定。请问问诊所用的是什么。",
  "jurisdictions.australia.age": "在澳大利亚，风险较高的美容项目的广告不得面向18岁以下的人。单纯的微针不在我们看到的例子中。"
};
