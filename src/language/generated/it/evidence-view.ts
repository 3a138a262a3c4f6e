// Generated from xliff/ by npm run build:locales.
export default {
  "evidence.A": "Diversi studi clinici concordano",
  "evidence.B": "Un piccolo studio clinico, o diversi studi che concordano",
  "evidence.C": "Studi piccoli o preliminari",
  "evidence.D": "Consigli ufficiali o pratica delle cliniche, non verificati in studi clinici",
  "evidence.reviewed": "Ultimo controllo: {month}",
  "evidence.unreviewedTranslation": "Tradotto dall’inglese. Nessun professionista sanitario che parla questa lingua ha ancora controllato la traduzione.",
  "evidence.ownWords": "Con le parole della clinica"
};
