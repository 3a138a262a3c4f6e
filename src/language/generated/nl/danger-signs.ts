// Generated from xliff/ by npm run build:locales.
export default {
  "shared.emergency": "Moeite met ademen of slikken, piepende adem, een gevoel van flauwvallen of plotselinge zwelling van lippen, tong of keel? Bel meteen het alarmnummer.",
  "shared.puffy-face": "Een wat gezwollen gezicht op de eerste dag is gebruikelijk.",
  "shared.call": "Bel uw kliniek, of ga naar een arts, bij:",
  "shared.sign.spreading": "roodheid, donker worden of warmte die zich uitbreidt, of pus",
  "shared.sign.fever": "koorts",
  "shared.sign.pain": "pijn die na dag 2 erger wordt",
  "shared.sign.blisters": "blaasjes of een koortslip",
  "shared.sign.lasting": "roodheid of zwelling na dag 7",
  "shared.sign.bumps": "nieuwe bultjes of zweertjes, ook weken later",
  "shared.sign.darkening": "plekken die donkerder worden",
  "shared.sign.lines": "streepvormige sporen",
  "shared.sign.eye": "alles wat met een oog te maken heeft",
  "shared.late-infection": "Nieuwe bultjes of zweertjes weken later kunnen een infectie zijn. Vraag om onderzoek.",
  "shared.report": "Hebt u schade opgelopen, dan kunt u dat ook melden bij de toezichthouder in uw land. Dat helpt anderen."
};
