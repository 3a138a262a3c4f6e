// Generated from xliff/ by npm run build:locales.
export default {
  "pausing.isotretinoin": "Bel uw kliniek voordat u gaat. Stop niet zelf met een medicijn.",
  "pausing.isotretinoin.why": "De gebruiksaanwijzing van een apparaat en veel klinieken zeggen: wacht. Nieuwer advies van deskundigen is minder streng voor milde ingrepen, maar noemt needling niet. Degene die het voorschreef en uw behandelaar beslissen samen.",
  "pausing.prescribed-retinoid.why": "Sommige behandelaars laten u voor de behandeling pauzeren met zulke crèmes; andere laten u ermee doorgaan.",
  "pausing.vitamin-c.why": "Gebruik het niet op de dag zelf: zeldzame blijvende bultjes zijn vooral gemeld na vitamine C op geprikte huid.",
  "pausing.numbing": "Breng thuis niets aan. Als u het nodig hebt, brengt uw kliniek het aan.",
  "pausing.numbing.why": "De Amerikaanse toezichthouder waarschuwt voor producten met meer dan 4% lidocaïne, dikke lagen en huishoudfolie: daarna kwamen een onregelmatige hartslag en moeite met ademen voor."
};
