// Generated from xliff/ by npm run build:locales.
export default {
  "common.evidence": "Comment le savons-nous ?",
  "common.evidenceFailed": "Les sources n’ont pas pu être chargées. Veuillez réessayer.",
  "common.education": "Ce sont des informations générales, pas un avis médical. Votre cabinet peut vous dire ce qui vous convient.",
  "common.booking": "Réserver une consultation",
  "common.phone": "Appeler"
};
