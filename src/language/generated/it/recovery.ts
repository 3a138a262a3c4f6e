// Generated from xliff/ by npm run build:locales.
export default {
  "shared.recovery": "Rossore e gonfiore: 2-3 giorni per la maggior parte delle persone. Pelle secca o che si squama: circa dal giorno 2 al 4. Di nuovo come prima: di solito tra il giorno 4 e il 7.",
  "shared.recovery-short": "Rossore: 2-3 giorni per la maggior parte delle persone.",
  "shared.recovery-longer": "Dopo un trattamento più profondo, lividi o croste possono durare fino a 10 giorni.",
  "shared.redness": "Rossore: rosa o rosso sulla pelle più chiara; rosso, viola o più scuro su quella bruna; viola, grigio o appena visibile su quella nera.",
  "shared.redness-feel": "Confronti con la pelle non trattata. Calore, pelle che tira e gonfiore dicono più del colore.",
  "shared.usual-effects": "Consueti fino a circa 7 giorni: rossore, gonfiore, indolenzimento, pelle secca o che si spella, prurito. In alcune persone si gonfiano i linfonodi.",
  "shared.dark-marks": "Le macchie scure sono tra gli effetti più segnalati, ancora di più sulla pelle più scura. Alcune restano.",
  "shared.sun": "Usi ogni giorno la crema solare per tutto il ciclo: SPF 50 all’inizio, poi almeno 30. Il sole sulla pelle che guarisce può lasciare macchie scure.",
  "shared.sessions": "La maggior parte dei cicli ha da 3 a 6 sedute.",
  "shared.session-gap": "Tra le sedute passano spesso da 4 a 6 settimane. Una revisione di studi preferisce 4 settimane a 2.",
  "shared.first-change": "Possono servire fino a tre mesi, o più di una seduta, prima di notare un cambiamento.",
  "shared.barrier": "Dopo l’uso di aghi corti la pelle resta più permeabile per circa due o tre giorni. Sulla pelle più scura può durare di più.",
  "shared.barrier-deeper": "Dopo un trattamento più profondo può durare di più. Segua il consiglio della sua clinica."
};
