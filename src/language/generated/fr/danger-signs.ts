// Generated from xliff/ by npm run build:locales.
export default {
  "shared.emergency": "Difficulté à respirer ou à avaler, respiration sifflante, ou gonflement soudain des lèvres, de la langue ou de la gorge ? Évanouissement, confusion, ou peau ou lèvres qui deviennent bleues, grises ou pâles ? Convulsions, ou battements irréguliers du cœur après une crème anesthésiante ? Appelez tout de suite le numéro d’urgence.",
  "shared.puffy-face": "Un visage un peu gonflé et de minuscules points de sang sont habituels le premier jour.",
  "shared.call": "Appelez votre cabinet dans ces cas. Les cinq premiers ne peuvent pas attendre un jour : en cas de fermeture, consultez un médecin.",
  "shared.sign.spreading": "rougeur, couleur plus foncée ou chaleur qui s’étend, ou pus",
  "shared.sign.fever": "fièvre",
  "shared.sign.pain": "douleur qui augmente après le jour 2",
  "shared.sign.blisters": "cloques ou bouton de fièvre",
  "shared.sign.eye": "tout problème à un œil",
  "shared.sign.lasting": "rougeur, teinte plus foncée ou gonflement après le jour 7",
  "shared.sign.bumps": "nouvelles bosses ou plaies, même des semaines plus tard",
  "shared.sign.darkening": "zones de peau qui foncent",
  "shared.sign.lines": "marques en lignes",
  "shared.late-infection": "De nouvelles bosses ou plaies qui apparaissent des semaines plus tard peuvent être une infection. Demandez un prélèvement.",
  "shared.report": "Si vous avez subi un dommage, vous pouvez aussi le signaler à l’autorité sanitaire de votre pays. Cela aide les autres."
};
