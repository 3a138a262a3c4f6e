// Generated from xliff/ by npm run build:locales.
export default {
  "pausing.isotretinoin": "Appelez votre clinique avant de venir. N’arrêtez pas un médicament de vous-même.",
  "pausing.isotretinoin.why": "La notice d’un appareil et beaucoup de cliniques disent d’attendre. Des avis d’experts plus récents sont moins stricts pour les gestes doux, mais ne citent pas le microneedling. La personne qui l’a prescrit et votre praticien décident ensemble.",
  "pausing.prescribed-retinoid.why": "Certains praticiens font une pause avec ces crèmes avant le traitement ; d’autres les maintiennent.",
  "pausing.vitamin-c.why": "N’en mettez pas le jour même : les rares bosses durables ont surtout été signalées après de la vitamine C sur une peau piquée.",
  "pausing.numbing": "N’en mettez pas chez vous. Si vous en avez besoin, c’est la clinique qui l’applique.",
  "pausing.numbing.why": "L’autorité sanitaire américaine met en garde contre les produits à plus de 4 % de lidocaïne, les couches épaisses et le film plastique : des battements de cœur irréguliers et des difficultés à respirer ont suivi."
};
