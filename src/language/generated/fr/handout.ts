// Generated from xliff/ by npm run build:locales.
export default {
  "handout.print": "Imprimer",
  "handout.copy": "Copier",
  "handout.copied": "Copié",
  "handout.copyByHand": "Copiez le texte ci-dessous.",
  "handout.calendar": "Ajouter au calendrier",
  "handout.calendarHint": "Pas de fichier ? Certaines pages ou applications ne peuvent pas en enregistrer.",
  "handout.copyDates": "Copier les dates",
  "handout.printBlocked": "L’impression n’est pas possible ici. Copiez le texte ci-dessous.",
  "handout.calendarFailed": "Le fichier de calendrier n’a pas pu être créé. Veuillez réessayer."
};
