// Generated from xliff/ by npm run build:locales.
export default {
  "shared.recovery": "发红和肿胀：多数人2到3天。干燥或脱皮：大约第2到4天。恢复如常：多数人在第4到7天。",
  "shared.recovery-short": "发红：多数人2到3天。",
  "shared.recovery-longer": "较深的治疗后，瘀青或结痂最长可能持续10天。",
  "shared.redness": "发红：在较浅的皮肤上是粉色或红色；在棕色皮肤上是红色、紫色或更深的颜色；在黑色皮肤上是紫色、灰色，或几乎看不出。",
  "shared.redness-feel": "请与没有治疗的皮肤比较。温热、紧绷和肿胀比颜色更能说明问题。",
  "shared.usual-effects": "大约7天内常见：发红、肿胀、疼痛、皮肤干燥或脱皮、发痒。有些人会淋巴结肿大。",
  "shared.dark-marks": "色素沉着是报告最多的影响之一，在较深的皮肤上更多。有些会持续。",
  "shared.sun": "整个疗程中每天使用防晒霜：开始时SPF 50，之后至少SPF 30。阳光照在愈合中的皮肤上可能留下色素沉着。",
  "shared.sessions": "多数疗程有3到6次治疗。",
  "shared.session-gap": "两次之间常隔4到6周。一篇综述认为隔4周比隔2周好。",
  "shared.first-change": "可能要过一段时间（最长三个月），或做不止一次治疗，您才会注意到变化。",
  "shared.barrier": "用短针治疗后，皮肤会让更多东西通过，持续约两到三天。较深的皮肤可能持续更久。",
  "shared.barrier-deeper": "较深的治疗后，这种情况可能持续更久。请听从诊所的建议。"
};
