// Generated from xliff/ by npm run build:locales.
export default {
  "jurisdictions.title": "Les règles là où vous êtes",
  "jurisdictions.us.label": "Aux États-Unis, les appareils sont autorisés pour améliorer l’aspect des cicatrices d’acné et des rides du visage, et des cicatrices du ventre. L’utilisation dont il est question ici sort de ce cadre.",
  "jurisdictions.us.age": "Aux États-Unis, les appareils sont autorisés à partir de 22 ans.",
  "jurisdictions.gb.age": "Au Royaume-Uni, la publicité pour les actes esthétiques ne doit pas s’adresser aux moins de 18 ans.",
  "jurisdictions.scotland.age": "En Écosse, l’âge minimum prévu pour les traitements de ce type est de 18 ans.",
  "jurisdictions.scotland.numbing": "En Écosse, le traitement avec un anesthésiant sur ordonnance a ses propres règles, selon une loi de mai 2026. Demandez à votre clinique ce qu’elle utilise.",
  "jurisdictions.australia.age": "En Australie, la publicité pour les actes esthétiques à plus haut risque ne doit pas s’adresser aux moins de 18 ans. Le microneedling simple ne figure pas parmi les exemples que nous avons vus."
};
