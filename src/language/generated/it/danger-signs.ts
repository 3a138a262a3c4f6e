// Generated from xliff/ by npm run build:locales.
export default {
  "shared.emergency": "Difficoltà a respirare o a deglutire, respiro sibilante o gonfiore improvviso di labbra, lingua o gola? Svenimento, confusione, o pelle o labbra che diventano blu, grigie o pallide? Convulsioni, o battito irregolare dopo una crema anestetica? Chiami subito il numero di emergenza.",
  "shared.puffy-face": "Un viso un po’ gonfio e minuscoli puntini di sangue sono consueti il primo giorno.",
  "shared.call": "Chiami la sua clinica in questi casi. I primi cinque non possono aspettare un giorno: in caso di chiusura, si rivolga a un medico.",
  "shared.sign.spreading": "rossore, colore più scuro o calore che si estende, o pus",
  "shared.sign.fever": "febbre",
  "shared.sign.pain": "dolore che peggiora dopo il giorno 2",
  "shared.sign.blisters": "vesciche o herpes labiale",
  "shared.sign.eye": "qualsiasi disturbo a un occhio",
  "shared.sign.lasting": "rossore, tono più scuro o gonfiore dopo il giorno 7",
  "shared.sign.bumps": "nuovi noduli o ferite, anche settimane dopo",
  "shared.sign.darkening": "zone che diventano più scure",
  "shared.sign.lines": "segni in linea",
  "shared.late-infection": "Nuovi noduli o ferite che compaiono settimane dopo possono essere un’infezione. Chieda di farli analizzare.",
  "shared.report": "Se ha subito un danno, può segnalarlo anche all’autorità sanitaria del suo Paese. Questo aiuta gli altri."
};
