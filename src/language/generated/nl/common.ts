// Generated from xliff/ by npm run build:locales.
export default {
  "common.evidence": "Hoe weten we dit?",
  "common.evidenceFailed": "De bronnen konden niet worden geladen. Probeer het opnieuw.",
  "common.education": "Dit is voorlichting, geen medisch advies. Uw kliniek kan u vertellen wat bij u past.",
  "common.booking": "Consult boeken",
  "common.phone": "Bellen"
};
