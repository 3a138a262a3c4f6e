// Generated from xliff/ by npm run build:locales.
export default {
  "jurisdictions.title": "Zasady w tym kraju",
  "jurisdictions.us.label": "W USA urządzenia są dopuszczone do leczenia blizn potrądzikowych i zmarszczek na twarzy oraz blizn na brzuchu. To zastosowanie wykracza poza te wskazania.",
  "jurisdictions.us.age": "W Stanach Zjednoczonych urządzenia są dopuszczone dla osób w wieku od 22 lat.",
  "jurisdictions.gb.age": "W Wielkiej Brytanii reklamy zabiegów estetycznych nie mogą być kierowane do osób poniżej 18 lat.",
  "jurisdictions.scotland.age": "W Szkocji ustawa z maja 2026 r. zakazuje mikronakłuwania od 1,5 mm lub z użyciem fal radiowych osobom poniżej 18 lat. Proszę zapytać w gabinecie, czy już obowiązuje.",
  "jurisdictions.scotland.numbing": "W Szkocji zabieg ze znieczuleniem na receptę ma własne zasady na mocy ustawy z maja 2026 r. Warto zapytać w gabinecie, co jest tam stosowane.",
  "jurisdictions.australia.age": "W Australii reklamy zabiegów estetycznych o większym ryzyku nie mogą być kierowane do osób poniżej 18 lat. Nakłuwania bez fal radiowych nie ma wśród przykładów, które widzieliśmy."
};
