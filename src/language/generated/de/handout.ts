// Generated from xliff/ by npm run build:locales.
export default {
  "handout.print": "Drucken",
  "handout.copy": "Kopieren",
  "handout.copied": "Kopiert",
  "handout.copyByHand": "Kopieren Sie den Text unten.",
  "handout.calendar": "In den Kalender",
  "handout.calendarFailed": "Die Kalenderdatei konnte nicht erstellt werden. Bitte versuchen Sie es noch einmal."
};
