// Generated from xliff/ by npm run build:locales.
export default {
  "handout.print": "Drucken",
  "handout.copy": "Kopieren",
  "handout.copied": "Kopiert",
  "handout.copyByHand": "Kopieren Sie den Text unten.",
  "handout.calendar": "In den Kalender",
  "handout.calendarHint": "Keine Datei? Nicht jede Seite oder App kann eine speichern.",
  "handout.copyDates": "Termine kopieren",
  "handout.printBlocked": "Drucken ist hier nicht möglich. Kopieren Sie den Text unten.",
  "handout.calendarFailed": "Die Kalenderdatei konnte nicht erstellt werden. Bitte versuchen Sie es noch einmal."
};
