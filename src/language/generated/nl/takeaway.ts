// Generated from xliff/ by npm run build:locales.
export default {
  "takeaway.print": "Afdrukken",
  "takeaway.copy": "Kopiëren",
  "takeaway.copied": "Gekopieerd",
  "takeaway.copyByHand": "Kopieer de tekst hieronder.",
  "takeaway.calendar": "Zet in agenda",
  "takeaway.calendarFailed": "Het agendabestand kon niet worden gemaakt. Probeer het opnieuw."
};
