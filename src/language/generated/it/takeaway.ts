// Generated from xliff/ by npm run build:locales.
export default {
  "takeaway.print": "Stampa",
  "takeaway.copy": "Copia",
  "takeaway.copied": "Copiato",
  "takeaway.copyByHand": "Copi il testo qui sotto.",
  "takeaway.calendar": "Aggiungi al calendario",
  "takeaway.calendarFailed": "Non è stato possibile creare il file per il calendario. Riprovi."
};
