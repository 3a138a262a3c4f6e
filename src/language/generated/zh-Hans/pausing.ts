// Generated from xliff/ by npm run build:locales.
export default {
  "pausing.isotretinoin": "去之前请给诊所打电话。不要自行停药。",
  "pausing.isotretinoin.why": "一款微针笔的说明书说要等。许多诊所也这样说，要等3到12个月。2017年，一组皮肤外科医生认为，服药期间或停药不久做滚轮微针可以接受。由开药医生和治疗您的医护人员一起决定。",
  "pausing.prescribed-retinoid.why": "有些医护人员会在治疗前让您暂停用这类药膏，有些会让您继续用。",
  "pausing.vitamin-c.why": "当天不要用：有罕见的报告说出现了长期肿块，大多是在做完微针的皮肤上涂了维生素C之后。",
  "pausing.numbing": "不要在家自己涂。如果需要，由诊所来涂，也可能用更强的处方药膏。",
  "pausing.numbing.why": "美国监管机构（FDA）对利多卡因超过4%的非处方产品发出警告。涂得厚或用保鲜膜包裹会增加风险。曾出现心跳不规则、抽搐和呼吸困难。"
};
