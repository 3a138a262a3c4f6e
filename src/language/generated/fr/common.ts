// Generated from xliff/ by npm run build:locales.
export default {
  "common.evidence": "Comment le savons-nous ?",
  "common.evidenceFailed": "Les sources n’ont pas pu être chargées. Veuillez réessayer.",
  "common.education": "Ces informations servent à comprendre. Elles ne sont pas un avis médical. Votre cabinet peut vous dire ce qui vous convient.",
  "common.booking": "Réserver une consultation",
  "common.phone": "Appeler"
};
