// Generated from xliff/ by npm run build:locales.
export default {
  "takeaway.print": "Drukuj",
  "takeaway.copy": "Kopiuj",
  "takeaway.copied": "Skopiowano",
  "takeaway.copyByHand": "Skopiuj tekst poniżej.",
  "takeaway.calendar": "Dodaj do kalendarza",
  "takeaway.calendarFailed": "Nie udało się utworzyć pliku kalendarza. Proszę spróbować ponownie."
};
