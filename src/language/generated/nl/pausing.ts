// Generated from xliff/ by npm run build:locales.
export default {
  "pausing.isotretinoin": "Bel uw kliniek voordat u gaat. Stop niet zelf met een medicijn.",
  "pausing.isotretinoin.why": "De gebruiksaanwijzing van een needlingpen zegt dat u moet wachten. Veel klinieken zeggen dat ook: 3 tot 12 maanden. In 2017 vond een groep huidchirurgen needling met de roller aanvaardbaar tijdens of kort na het gebruik van isotretinoïne. Degene die het voorschreef en uw behandelaar beslissen samen.",
  "pausing.prescribed-retinoid.why": "Sommige behandelaars laten u vóór de behandeling pauzeren met zulke crèmes; andere laten u ermee doorgaan.",
  "pausing.vitamin-c.why": "Gebruik het niet op de dag zelf: zeldzame blijvende bultjes zijn vooral gemeld na vitamine C op pas behandelde huid.",
  "pausing.numbing": "Breng thuis zelf geen crème aan. Is die nodig, dan brengt uw kliniek die aan. Dat kan ook een sterkere crème op recept zijn.",
  "pausing.numbing.why": "De Amerikaanse toezichthouder (FDA) waarschuwt voor middelen zonder recept met meer dan 4% lidocaïne. Dikke lagen en plastic folie vergroten het risico. Onregelmatige hartslag, toevallen en moeite met ademen kwamen daarna voor."
};
