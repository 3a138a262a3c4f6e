// Generated from xliff/ by npm run build:locales.
export default {
  "shared.emergency": "Trudności z oddychaniem lub przełykaniem, świszczący oddech, uczucie omdlenia albo nagły obrzęk warg, języka lub gardła? Prosimy natychmiast dzwonić pod numer alarmowy.",
  "shared.puffy-face": "Lekko opuchnięta twarz pierwszego dnia to rzecz zwykła.",
  "shared.call": "Prosimy zadzwonić do gabinetu lub zgłosić się do lekarza, gdy wystąpi:",
  "shared.sign.spreading": "zaczerwienienie, ściemnienie lub ciepło, które się rozszerza, albo ropa",
  "shared.sign.fever": "gorączka",
  "shared.sign.pain": "ból, który nasila się po 2. dniu",
  "shared.sign.blisters": "pęcherzyki lub opryszczka",
  "shared.sign.lasting": "zaczerwienienie lub obrzęk po 7. dniu",
  "shared.sign.bumps": "nowe guzki lub ranki, nawet po tygodniach",
  "shared.sign.darkening": "plamy, które ciemnieją",
  "shared.sign.lines": "ślady w liniach",
  "shared.sign.eye": "wszystko, co dotyczy oka",
  "shared.late-infection": "Nowe guzki lub ranki po tygodniach mogą być zakażeniem. Warto poprosić o badanie.",
  "shared.report": "Po doznanej szkodzie można też powiadomić urząd nadzoru w swoim kraju. To pomaga innym."
};
