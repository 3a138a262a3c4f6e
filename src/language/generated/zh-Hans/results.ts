// Generated from xliff/ by npm run build:locales.
export default {
  "shared.name": "它也叫胶原诱导疗法。",
  "shared.scars": "痘疤在一个疗程后往往看起来更柔和。但不会消失。",
  "shared.scars-measured": "在一项有15人完成的试验中，参与者自评治疗的一侧改善了41%。",
  "shared.scar-shape": "宽而浅的凹陷改善最多。深而窄的疤痕（“冰锥型”）改善最少，可能需要别的方法。",
  "shared.laser": "在一项46人的试验中，疤痕的改善和激光差不多，发红时间更短。",
  "shared.laser-marks": "在一项46人的试验中，没有人在微针后出现色素沉着。激光后，22人中约有3人出现。该试验的摘要没有写明肤色。",
  "shared.dark-marks-compared": "一篇综述汇总了12项试验：微针（部分使用射频）后的色素沉着比其他治疗后少见。",
  "shared.pore": "毛孔是毛发和皮脂腺的开口。油脂多或皮肤松弛会让它看起来更大。"
};
