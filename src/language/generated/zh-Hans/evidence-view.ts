// Generated from xliff/ by npm run build:locales.
export default {
  "evidence.A": "多项试验结果一致",
  "evidence.B": "一项小型试验，或多项结果一致的研究",
  "evidence.C": "小型或早期研究",
  "evidence.D": "官方建议或诊所的做法，未经试验检验",
  "evidence.reviewed": "上次核对：{month}",
  "evidence.unreviewedTranslation": "译自英文。目前还没有会说这种语言的医护人员核对过译文。",
  "evidence.ownWords": "诊所自己的说法"
};
