// Generated from xliff/ by npm run build:locales.
export default {
  "jurisdictions.title": "Les règles là où vous êtes",
  "jurisdictions.us.label": "Aux États-Unis, les appareils sont autorisés pour les cicatrices d’acné et les rides du visage, et pour les cicatrices du ventre. Cette utilisation va au-delà.",
  "jurisdictions.us.age": "Aux États-Unis, les appareils sont autorisés à partir de 22 ans.",
  "jurisdictions.gb.age": "Au Royaume-Uni, la publicité pour les actes esthétiques ne doit pas s’adresser aux moins de 18 ans.",
  "jurisdictions.scotland.age": "En Écosse, une loi de mai 2026 interdit le microneedling à partir de 1,5 mm, ou avec radiofréquence, chez les moins de 18 ans. Demandez à votre cabinet si elle est déjà en vigueur.",
  "jurisdictions.scotland.numbing": "En Écosse, le traitement avec un anesthésiant sur ordonnance a ses propres règles, selon une loi de mai 2026. Demandez à votre cabinet ce qu’il utilise.",
  "jurisdictions.australia.age": "En Australie, la publicité pour les actes esthétiques à plus haut risque ne doit pas s’adresser aux moins de 18 ans. Le microneedling sans radiofréquence ne figure pas parmi les exemples que nous avons vus."
};
