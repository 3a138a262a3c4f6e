// Generated from xliff/ by npm run build:locales.
export default {
  "shared.emergency": "呼吸或吞咽困难、呼吸时有哮鸣声，或嘴唇、舌头、喉咙突然肿胀？晕倒、神志不清，或者皮肤或嘴唇发青、发灰或苍白？抽搐，或用麻药膏后心跳不规则？请立即拨打急救电话。",
  "shared.puffy-face": "第一天脸有点肿、有针尖大小的出血，都是常见的。",
  "shared.call": "如有以下情况，请给诊所打电话。前五项一天也不能等：如果关门，请看医生。",
  "shared.sign.spreading": "发红、颜色变深或发烫的范围扩大，或有脓",
  "shared.sign.fever": "发烧",
  "shared.sign.pain": "第2天以后疼痛加重",
  "shared.sign.blisters": "水疱或唇疱疹",
  "shared.sign.eye": "任何影响眼睛的情况",
  "shared.sign.lasting": "第7天以后仍发红、颜色变深或肿胀",
  "shared.sign.bumps": "新长的疙瘩或溃烂，哪怕是几周以后",
  "shared.sign.darkening": "皮肤局部颜色变深",
  "shared.sign.lines": "一条条的痕迹",
  "shared.late-infection": "几周后新长的疙瘩或溃烂可能是感染。请要求检查。",
  "shared.report": "如果您受到伤害，也可以告诉所在国家的卫生监管机构。这能帮助别人。"
};
