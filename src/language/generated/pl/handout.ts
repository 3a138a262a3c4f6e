// Generated from xliff/ by npm run build:locales.
export default {
  "handout.print": "Drukuj",
  "handout.copy": "Kopiuj",
  "handout.copied": "Skopiowano",
  "handout.copyByHand": "Skopiuj tekst poniżej.",
  "handout.calendar": "Dodaj do kalendarza",
  "handout.calendarFailed": "Nie udało się utworzyć pliku kalendarza. Proszę spróbować ponownie."
};
