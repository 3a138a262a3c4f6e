// Generated from xliff/ by npm run build:locales.
export default {
  "takeaway.print": "Imprimer",
  "takeaway.copy": "Copier",
  "takeaway.copied": "Copié",
  "takeaway.copyByHand": "Copiez le texte ci-dessous.",
  "takeaway.calendar": "Ajouter au calendrier",
  "takeaway.calendarFailed": "Le fichier de calendrier n’a pas pu être créé. Veuillez réessayer."
};
