// Generated from xliff/ by npm run build:locales.
export default {
  "jurisdictions.title": "De regels waar u bent",
  "jurisdictions.us.label": "In de Verenigde Staten zijn apparaten toegelaten om acnelittekens en rimpels in het gezicht en littekens op de buik er beter uit te laten zien. Het gebruik hier valt daar niet onder.",
  "jurisdictions.us.age": "In de Verenigde Staten zijn apparaten toegelaten voor mensen van 22 jaar en ouder.",
  "jurisdictions.gb.age": "In het Verenigd Koninkrijk mag reclame voor cosmetische ingrepen niet gericht zijn op mensen onder de 18 jaar.",
  "jurisdictions.scotland.age": "In Schotland is de geplande minimumleeftijd voor dit soort behandelingen 18 jaar.",
  "jurisdictions.scotland.numbing": "In Schotland gelden door een wet van mei 2026 eigen regels voor behandeling met een verdovingsmiddel op recept. Vraag uw kliniek wat zij gebruikt.",
  "jurisdictions.australia.age": "In Australië mag reclame voor cosmetische ingrepen met een hoger risico niet gericht zijn op mensen onder de 18 jaar. Gewone microneedling staat niet bij de voorbeelden die we zagen."
};
