// Generated from xliff/ by npm run build:locales.
export default {
  "evidence.A": "Plusieurs essais vont dans le même sens",
  "evidence.B": "Un petit essai, ou plusieurs études qui vont dans le même sens",
  "evidence.C": "Études petites ou préliminaires",
  "evidence.D": "Conseils officiels ou habitudes des cliniques, non testés dans des essais",
  "evidence.reviewed": "Dernière vérification : {month}",
  "evidence.unreviewedTranslation": "Traduit de l’anglais. Aucun professionnel de santé parlant cette langue n’a encore vérifié la traduction.",
  "evidence.ownWords": "Avec les mots de la clinique"
};
