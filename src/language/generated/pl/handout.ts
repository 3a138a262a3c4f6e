// Generated from xliff/ by npm run build:locales.
export default {
  "handout.print": "Drukuj",
  "handout.copy": "Kopiuj",
  "handout.copied": "Skopiowano",
  "handout.copyByHand": "Proszę skopiować tekst poniżej.",
  "handout.calendar": "Dodaj do kalendarza",
  "handout.calendarHint": "Nie ma pliku? Nie każda strona lub aplikacja może go zapisać.",
  "handout.copyDates": "Kopiuj daty",
  "handout.printBlocked": "Tutaj nie można drukować. Proszę skopiować tekst poniżej.",
  "handout.calendarFailed": "Nie udało się utworzyć pliku kalendarza. Proszę spróbować ponownie."
};
