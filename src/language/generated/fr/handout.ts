// Generated from xliff/ by npm run build:locales.
export default {
  "handout.print": "Imprimer",
  "handout.copy": "Copier",
  "handout.copied": "Copié",
  "handout.copyByHand": "Copiez le texte ci-dessous.",
  "handout.calendar": "Ajouter au calendrier",
  "handout.calendarFailed": "Le fichier de calendrier n’a pas pu être créé. Veuillez réessayer."
};
