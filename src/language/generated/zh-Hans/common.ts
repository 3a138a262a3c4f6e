// Generated from xliff/ by npm run build:locales.
export default {
  "common.evidence": "依据是什么？",
  "common.evidenceFailed": "资料来源未能加载。请再试一次。",
  "common.education": "这是健康科普，不是医疗建议。诊所可以告诉您什么适合您。",
  "common.booking": "预约咨询",
  "common.phone": "打电话"
};
