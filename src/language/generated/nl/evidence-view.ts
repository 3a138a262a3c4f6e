// Generated from xliff/ by npm run build:locales.
export default {
  "evidence.A": "Meerdere klinische studies komen overeen",
  "evidence.B": "Eén kleine klinische studie, of meerdere studies die overeenkomen",
  "evidence.C": "Kleine of vroege studies",
  "evidence.D": "Officieel advies of de werkwijze van klinieken, niet getest in klinische studies",
  "evidence.reviewed": "Laatst gecontroleerd: {month}",
  "evidence.unreviewedTranslation": "Vertaald uit het Engels. Nog geen behandelaar die deze taal spreekt heeft de vertaling gecontroleerd.",
  "evidence.ownWords": "In de woorden van de kliniek zelf"
};
