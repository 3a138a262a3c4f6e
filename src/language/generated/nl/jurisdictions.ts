// Generated from xliff/ by npm run build:locales.
export default {
  "jurisdictions.title": "De regels die bij u gelden",
  "jurisdictions.us.label": "In de VS zijn apparaten toegelaten voor acnelittekens en rimpels in het gezicht, en voor littekens op de buik. Dit gebruik gaat verder dan dat.",
  "jurisdictions.us.age": "In de Verenigde Staten zijn apparaten toegelaten voor mensen van 22 jaar en ouder.",
  "jurisdictions.gb.age": "In het Verenigd Koninkrijk mag reclame voor cosmetische ingrepen niet gericht zijn op mensen onder de 18 jaar.",
  "jurisdictions.scotland.age": "In Schotland verbiedt een wet van mei 2026 needling vanaf 1,5 mm, of met radiogolven, onder de 18 jaar. Vraag uw kliniek of die al geldt.",
  "jurisdictions.scotland.numbing": "In Schotland gelden door een wet van mei 2026 eigen regels voor behandeling met een verdovingsmiddel op recept. Vraag uw kliniek wat zij gebruikt.",
  "jurisdictions.australia.age": "In Australië mag reclame voor cosmetische ingrepen met een hoger risico niet gericht zijn op mensen onder de 18 jaar. Needling zonder radiogolven staat niet bij de voorbeelden die we zagen."
};
