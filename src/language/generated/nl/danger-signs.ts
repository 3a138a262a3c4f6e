// Generated from xliff/ by npm run build:locales.
export default {
  "shared.emergency": "Moeite met ademen of slikken, piepende adem, of plotselinge zwelling van lippen, tong of keel? Flauwvallen, verwardheid, of huid of lippen die blauw, grijs of bleek worden? Stuipen, of een onregelmatige hartslag na verdovende crème? Bel meteen het alarmnummer.",
  "shared.puffy-face": "Een wat gezwollen gezicht en heel kleine bloedpuntjes zijn op de eerste dag gebruikelijk.",
  "shared.call": "Bel hierover uw kliniek. De eerste vijf kunnen geen dag wachten: ga naar een arts als de kliniek dicht is.",
  "shared.sign.spreading": "roodheid, donkere verkleuring of warmte die zich uitbreidt, of pus",
  "shared.sign.fever": "koorts",
  "shared.sign.pain": "pijn die na dag 2 erger wordt",
  "shared.sign.blisters": "blaren, blaasjes of een koortslip",
  "shared.sign.eye": "elke klacht aan een oog",
  "shared.sign.lasting": "roodheid, een donkerdere tint of zwelling na dag 7",
  "shared.sign.bumps": "nieuwe bultjes of wondjes, ook weken later",
  "shared.sign.darkening": "plekken die donkerder worden",
  "shared.sign.lines": "streepvormige sporen",
  "shared.late-infection": "Nieuwe bultjes of wondjes die weken later ontstaan, kunnen een infectie zijn. Vraag om een test.",
  "shared.report": "Hebt u schade opgelopen, dan kunt u dat ook melden bij de toezichthouder voor de gezondheidszorg in uw land. Dat helpt anderen."
};
