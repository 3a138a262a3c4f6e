// Generated from xliff/ by npm run build:locales.
export default {
  "takeaway.print": "Drucken",
  "takeaway.copy": "Kopieren",
  "takeaway.copied": "Kopiert",
  "takeaway.copyByHand": "Kopieren Sie den Text unten.",
  "takeaway.calendar": "In den Kalender",
  "takeaway.calendarFailed": "Die Kalenderdatei konnte nicht erstellt werden. Bitte versuchen Sie es noch einmal."
};
