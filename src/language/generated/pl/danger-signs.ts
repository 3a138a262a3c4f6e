// Generated from xliff/ by npm run build:locales.
export default {
  "shared.emergency": "Trudności z oddychaniem lub przełykaniem, świszczący oddech albo nagły obrzęk warg, języka lub gardła? Omdlenie, dezorientacja albo skóra lub wargi, które robią się sine, szare lub blade? Drgawki albo nieregularne bicie serca po kremie znieczulającym? Należy natychmiast zadzwonić pod numer alarmowy.",
  "shared.puffy-face": "Lekko opuchnięta twarz i maleńkie punkty krwi są typowe pierwszego dnia.",
  "shared.call": "Prosimy zadzwonić do gabinetu, gdy wystąpi coś z tej listy. Pierwsze pięć objawów nie może czekać ani dnia: gdy gabinet nie pracuje, prosimy zgłosić się do lekarza.",
  "shared.sign.spreading": "szerzące się zaczerwienienie, ściemnienie lub ciepło skóry albo ropa",
  "shared.sign.fever": "gorączka",
  "shared.sign.pain": "ból, który nasila się po 2. dniu",
  "shared.sign.blisters": "pęcherze lub opryszczka",
  "shared.sign.eye": "wszystko, co dotyczy oka",
  "shared.sign.lasting": "zaczerwienienie, ciemniejszy odcień lub obrzęk po 7. dniu",
  "shared.sign.bumps": "nowe guzki lub ranki, nawet po tygodniach",
  "shared.sign.darkening": "plamy, które ciemnieją",
  "shared.sign.lines": "ślady układające się w linie",
  "shared.late-infection": "Nowe guzki lub ranki po tygodniach mogą oznaczać zakażenie. Warto poprosić o ich zbadanie.",
  "shared.report": "Jeśli zabieg zaszkodził, można zgłosić to także do urzędu nadzoru w swoim kraju. To pomaga innym."
};
