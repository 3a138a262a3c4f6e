// Generated from xliff/ by npm run build:locales.
export default {
  "prepQuiz.call": "Bel uw kliniek voordat u gaat. Uw behandelaar beslist of u moet wachten.",
  "prepQuiz.spreads": "Needling kan een infectie verspreiden.",
  "prepQuiz.acne.why": "Ontstoken acne of rosacea wordt eerst tot rust gebracht.",
  "prepQuiz.cold-sores-soon": "Bel vandaag: uw afspraak is al over minder dan {time}. Misschien krijgt u tabletten tegen het virus.",
  "prepQuiz.cold-sores.title": "Koortslip",
  "prepQuiz.last-month.title": "Behandeling in de afgelopen maand",
  "prepQuiz.pregnant.why": "Het is niet aangetoond dat needling dan schadelijk is, en ook niet dat het onschadelijk is. De behandeling kan wachten.",
  "prepQuiz.under18.why": "Leeftijdsgrenzen zijn niet overal gelijk. Bij een jonge leeftijd is eerst een gesprek nodig.",
  "prepQuiz.isotretinoin.itemTitle": "Isotretinoïne",
  "prepQuiz.scars.why": "Deskundigen zeggen: vraag hier eerst naar.",
  "prepQuiz.allergy.why": "De gebruiksaanwijzing van een needlingpen noemt dit. Een metaalallergie maakt reacties waarschijnlijker."
};
