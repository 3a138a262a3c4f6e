// Generated from xliff/ by npm run build:locales.
export default {
  "resultsCompare.failed": "Deze foto kon niet worden geladen.",
  "resultsCompare.missing.title": "Nog geen foto’s",
  "resultsCompare.missing.text": "U kunt de kliniek vragen om eigen foto’s te laten zien. De vragen hieronder helpen daarbij.",
  "resultsCompare.missing.editor": "Voor de redactie van deze pagina: voeg een afbeelding toe met slot=\"before\", een met slot=\"after\" en een bijschrift met slot=\"caption\".",
  "resultsCompare.noCaption.text": "Bij deze foto’s staan geen gegevens. Vraag de kliniek ernaar.",
  "resultsCompare.noCaption.editor": "Voor de redactie van deze pagina: voeg een bijschrift toe met slot=\"caption\". Zeg wie de foto’s heeft gemaakt, dat licht en hoek hetzelfde zijn, hoeveel sessies het waren, hoelang erna, dat er toestemming is gegeven en dat resultaten verschillen."
};
