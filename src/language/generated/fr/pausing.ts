// Generated from xliff/ by npm run build:locales.
export default {
  "pausing.isotretinoin": "Appelez votre cabinet avant de venir. N’arrêtez pas un médicament de vous-même.",
  "pausing.isotretinoin.why": "La notice d’un stylo de microneedling dit d’attendre. De nombreux cabinets le disent aussi, pour 3 à 12 mois. En 2017, un groupe de chirurgiens dermatologues a jugé acceptable le microneedling au rouleau pendant la prise ou peu après. La personne qui l’a prescrite et votre praticien décident ensemble.",
  "pausing.prescribed-retinoid.why": "Certains praticiens mettent ces crèmes en pause avant le traitement ; d’autres les maintiennent.",
  "pausing.vitamin-c.why": "N’en mettez pas le jour même. Les rares bosses durables ont surtout été signalées après de la vitamine C sur une peau fraîchement traitée.",
  "pausing.numbing": "N’en mettez pas chez vous. Si vous en avez besoin, c’est le cabinet qui l’applique ; il peut en utiliser une plus forte sur ordonnance.",
  "pausing.numbing.why": "L’autorité américaine (FDA) met en garde contre les produits vendus sans ordonnance à plus de 4 % de lidocaïne. Les couches épaisses et le film plastique augmentent le risque. Des battements irréguliers du cœur, des convulsions et des difficultés à respirer sont apparus ensuite."
};
