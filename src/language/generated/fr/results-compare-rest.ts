// Generated from xliff/ by npm run build:locales.
export default {
  "resultsCompare.failed": "Cette photo n’a pas pu être chargée.",
  "resultsCompare.missing.title": "Pas encore de photos ici",
  "resultsCompare.missing.text": "Vous pouvez demander au cabinet de vous montrer les siennes. Les questions ci-dessous vous aideront.",
  "resultsCompare.missing.editor": "Pour la personne qui gère cette page : ajoutez une image avec slot=\"before\", une avec slot=\"after\" et une légende avec slot=\"caption\".",
  "resultsCompare.noCaption.text": "Ces photos ont été fournies sans détails. Demandez-les au cabinet.",
  "resultsCompare.noCaption.editor": "Pour la personne qui gère cette page : ajoutez une légende avec slot=\"caption\". Indiquez qui a pris les photos, que la lumière et l’angle sont les mêmes, combien de séances, combien de temps après, que le consentement a été donné et que les résultats varient."
};
