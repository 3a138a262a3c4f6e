// Generated from xliff/ by npm run build:locales.
export default {
  "common.evidence": "Woher wissen wir das?",
  "common.evidenceFailed": "Die Quellen konnten nicht geladen werden. Bitte versuchen Sie es noch einmal.",
  "common.education": "Dies dient der Information und ist kein ärztlicher Rat. Ihre Praxis kann Ihnen sagen, was zu Ihnen passt.",
  "common.booking": "Beratung vereinbaren",
  "common.phone": "Anrufen"
};
