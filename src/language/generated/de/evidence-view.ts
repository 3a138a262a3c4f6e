// Generated from xliff/ by npm run build:locales.
export default {
  "evidence.A": "Mehrere klinische Studien kommen zum gleichen Ergebnis",
  "evidence.B": "Eine kleine klinische Studie oder mehrere Studien mit dem gleichen Ergebnis",
  "evidence.C": "Kleine oder frühe Studien",
  "evidence.D": "Amtliche Empfehlung oder übliches Vorgehen von Praxen, nicht in klinischen Studien geprüft",
  "evidence.reviewed": "Zuletzt geprüft: {month}",
  "evidence.unreviewedTranslation": "Aus dem Englischen übersetzt. Noch keine medizinische Fachkraft, die diese Sprache spricht, hat die Übersetzung geprüft.",
  "evidence.ownWords": "In den Worten der Praxis"
};
