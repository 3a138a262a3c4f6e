// Generated from xliff/ by npm run build:locales.
export default {
  "prepQuiz.call": "Appelez votre cabinet avant de venir. Votre praticien décide s’il faut attendre.",
  "prepQuiz.spreads": "Le microneedling peut propager une infection.",
  "prepQuiz.acne.why": "On calme d’abord une acné enflammée ou une rosacée.",
  "prepQuiz.cold-sores-soon": "Appelez aujourd’hui : votre rendez-vous a lieu dans moins de {time}. On vous donnera peut-être des comprimés antiviraux.",
  "prepQuiz.cold-sores.title": "Boutons de fièvre",
  "prepQuiz.last-month.title": "Traitement au cours du dernier mois",
  "prepQuiz.pregnant.why": "On n’a démontré ni que le microneedling est nocif pendant cette période, ni qu’il est inoffensif. Cela peut attendre.",
  "prepQuiz.under18.why": "Les limites d’âge varient d’un endroit à l’autre. Avec une peau plus jeune, il faut d’abord en parler.",
  "prepQuiz.isotretinoin.itemTitle": "Isotrétinoïne",
  "prepQuiz.scars.why": "Des experts disent d’en parler d’abord.",
  "prepQuiz.allergy.why": "La notice d’un stylo de microneedling cite ces allergies. Une allergie aux métaux rend les réactions plus probables."
};
