// Generated from xliff/ by npm run build:locales.
export default {
  "handout.print": "Afdrukken",
  "handout.copy": "Kopiëren",
  "handout.copied": "Gekopieerd",
  "handout.copyByHand": "Kopieer de tekst hieronder.",
  "handout.calendar": "Toevoegen aan agenda",
  "handout.calendarHint": "Geen bestand? Niet elke pagina of app kan er een opslaan.",
  "handout.copyDates": "Datums kopiëren",
  "handout.printBlocked": "Afdrukken kan hier niet. Kopieer de tekst hieronder.",
  "handout.calendarFailed": "Het agendabestand kon niet worden gemaakt. Probeer het opnieuw."
};
