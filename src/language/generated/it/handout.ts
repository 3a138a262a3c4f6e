// Generated from xliff/ by npm run build:locales.
export default {
  "handout.print": "Stampa",
  "handout.copy": "Copia",
  "handout.copied": "Copiato",
  "handout.copyByHand": "Copi il testo qui sotto.",
  "handout.calendar": "Aggiungi al calendario",
  "handout.calendarFailed": "Non è stato possibile creare il file per il calendario. Riprovi."
};
