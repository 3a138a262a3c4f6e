// Generated from xliff/ by npm run build:locales.
export default {
  "handout.print": "Drukuj",
  "handout.copy": "Kopiuj",
  "handout.copied": "Skopiowano",
  "handout.copyByHand": "Tekst poniżej można skopiować.",
  "handout.calendar": "Dodaj do kalendarza",
  "handout.calendarHint": "Nie ma pliku? Nie każda strona lub aplikacja może go zapisać.",
  "handout.copyDates": "Kopiuj daty",
  "handout.printBlocked": "Tutaj nie można drukować. Skopiuj tekst poniżej.",
  "handout.calendarFailed": "Nie udało się utworzyć pliku kalendarza. Proszę spróbować ponownie."
};
