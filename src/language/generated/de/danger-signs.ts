// Generated from xliff/ by npm run build:locales.
export default {
  "shared.emergency": "Atemnot, Schluckbeschwerden, pfeifender Atem oder plötzliche Schwellung von Lippen, Zunge oder Rachen? Ohnmacht, Verwirrtheit oder Haut oder Lippen, die blau, grau oder blass werden? Ein Krampfanfall oder unregelmäßiger Herzschlag nach Betäubungscreme? Wählen Sie sofort den Notruf.",
  "shared.puffy-face": "Ein leicht geschwollenes Gesicht und winzige Blutpunkte sind am ersten Tag üblich.",
  "shared.call": "Rufen Sie Ihre Praxis an. Die ersten fünf Zeichen können keinen Tag warten: Ist dort geschlossen, holen Sie ärztlichen Rat ein. Das gilt bei:",
  "shared.sign.spreading": "Rötung, dunkler Verfärbung oder Wärme, die sich ausbreitet, oder Eiter",
  "shared.sign.fever": "Fieber",
  "shared.sign.pain": "Schmerzen, die nach Tag 2 stärker werden",
  "shared.sign.blisters": "Bläschen oder Lippenherpes",
  "shared.sign.eye": "allem, was ein Auge betrifft",
  "shared.sign.lasting": "Rötung, dunklerem Ton oder Schwellung nach Tag 7",
  "shared.sign.bumps": "neuen Knötchen oder wunden Stellen, auch Wochen später",
  "shared.sign.darkening": "Stellen, die dunkler werden",
  "shared.sign.lines": "streifenförmigen Spuren",
  "shared.late-infection": "Neue Knötchen oder wunde Stellen, die Wochen später auftreten, können eine Infektion sein. Bitten Sie darum, sie testen zu lassen.",
  "shared.report": "Wenn Sie zu Schaden kamen, können Sie es auch der Gesundheitsbehörde Ihres Landes melden. Das hilft anderen."
};
