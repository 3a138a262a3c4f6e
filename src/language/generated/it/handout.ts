// Generated from xliff/ by npm run build:locales.
export default {
  "handout.print": "Stampa",
  "handout.copy": "Copia",
  "handout.copied": "Copiato",
  "handout.copyByHand": "Copi il testo qui sotto.",
  "handout.calendar": "Aggiungi al calendario",
  "handout.calendarHint": "Nessun file? Non tutte le pagine o le app possono salvarlo.",
  "handout.copyDates": "Copia le date",
  "handout.printBlocked": "Qui non è possibile stampare. Copi il testo qui sotto.",
  "handout.calendarFailed": "Non è stato possibile creare il file per il calendario. Riprovi."
};
