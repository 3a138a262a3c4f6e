// Generated from xliff/ by npm run build:locales.
export default {
  "resultsCompare.failed": "Dieses Bild konnte nicht geladen werden.",
  "resultsCompare.missing.title": "Noch keine Bilder",
  "resultsCompare.missing.text": "Sie können die Praxis bitten, Ihnen eigene Bilder zu zeigen. Die Fragen unten helfen dabei.",
  "resultsCompare.missing.editor": "Für die Redaktion dieser Seite: Fügen Sie ein Bild mit slot=\"before\" hinzu, eines mit slot=\"after\" und eine Bildunterschrift mit slot=\"caption\".",
  "resultsCompare.noCaption.text": "Zu diesen Bildern gibt es keine Angaben. Fragen Sie die Praxis danach.",
  "resultsCompare.noCaption.editor": "Für die Redaktion dieser Seite: Fügen Sie eine Bildunterschrift mit slot=\"caption\" hinzu. Schreiben Sie, wer die Bilder gemacht hat, dass Licht und Winkel gleich sind, wie viele Sitzungen es waren, wie lange danach, dass eine Einwilligung vorliegt und dass Ergebnisse verschieden sind."
};
