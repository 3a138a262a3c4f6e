// Generated from xliff/ by npm run build:locales.
export default {
  "pausing.isotretinoin": "去之前请给诊所打电话。不要自行停药。",
  "pausing.isotretinoin.why": "一份器械说明书和许多诊所说要等一等。较新的专家建议对温和的操作没那么严格，但没有提到微针。由开药医生和治疗您的医护人员一起决定。",
  "pausing.prescribed-retinoid.why": "有些医护人员会在治疗前让这类药膏暂停，有些会让继续用。",
  "pausing.vitamin-c.why": "当天不要用：少见的长期不消的硬块，报告中大多是在做完微针的皮肤上涂了维生素C之后。",
  "pausing.numbing": "不要在家自己涂。如果需要，由诊所来涂。",
  "pausing.numbing.why": "美国监管机构警告不要使用利多卡因含量超过4%的产品，不要厚涂，也不要裹保鲜膜：曾有人因此出现心律不齐和呼吸困难。"
};
