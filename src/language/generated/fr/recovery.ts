// Generated from xliff/ by npm run build:locales.
export default {
  "shared.recovery": "Rougeur et gonflement : 2 à 3 jours le plus souvent. Peau sèche ou qui pèle : environ du jour 2 au jour 4. Retour à la normale : du jour 4 au jour 7 le plus souvent.",
  "shared.recovery-short": "Rougeur : 2 à 3 jours le plus souvent.",
  "shared.recovery-longer": "Après un traitement plus profond, bleus ou croûtes peuvent durer jusqu’à 10 jours.",
  "shared.redness": "Rougeur : rose ou rouge sur peau plus claire ; rouge, violette ou plus foncée sur peau brune ; violette, grise ou à peine visible sur peau noire.",
  "shared.redness-feel": "Comparez avec la peau non traitée. La chaleur, les tiraillements et le gonflement en disent plus que la couleur.",
  "shared.usual-effects": "Habituel, jusqu’à 7 jours environ : rougeur, gonflement, sensibilité, peau sèche ou qui pèle, démangeaisons. Chez certains, les ganglions gonflent.",
  "shared.dark-marks": "Les taches foncées comptent parmi les effets les plus signalés, encore plus sur peau plus foncée. Certaines restent.",
  "shared.sun": "Mettez chaque jour une crème solaire pendant toute la série de séances : SPF 50 au début, puis 30 au moins. Le soleil sur une peau qui guérit peut laisser des taches foncées.",
  "shared.sessions": "La plupart des séries comptent 3 à 6 séances.",
  "shared.session-gap": "Les séances sont souvent espacées de 4 à 6 semaines. Une revue d’études préfère 4 semaines à 2.",
  "shared.first-change": "Il peut falloir jusqu’à trois mois, ou plus d’une séance, avant de remarquer un changement.",
  "shared.barrier": "Après un traitement avec des aiguilles courtes, la peau reste plus perméable pendant deux à trois jours environ. Sur peau plus foncée, cela peut durer plus longtemps.",
  "shared.barrier-deeper": "Après un traitement plus profond, cela peut durer plus longtemps. Suivez l’avis de votre cabinet."
};
