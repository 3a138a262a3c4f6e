// Generated from xliff/ by npm run build:locales.
export default {
  "shared.recovery": "Roodheid en zwelling: bij de meesten 2 tot 3 dagen. Droge of schilferende huid: rond dag 2 tot 4. Weer normaal: bij de meesten op dag 4 tot 7.",
  "shared.recovery-short": "Roodheid: bij de meesten 2 tot 3 dagen.",
  "shared.recovery-longer": "Na een diepere behandeling kunnen blauwe plekken of korstjes tot 10 dagen blijven.",
  "shared.redness": "Roodheid: roze of rood op lichtere huid; rood, paars of donkerder op bruine; paars, grijs of nauwelijks te zien op zwarte.",
  "shared.redness-feel": "Vergelijk met onbehandelde huid. Warmte, spanning en zwelling zeggen meer dan kleur.",
  "shared.usual-effects": "Gebruikelijk, tot ongeveer 7 dagen: roodheid, zwelling, gevoeligheid, droge of vervellende huid, jeuk. Sommigen krijgen gezwollen lymfeklieren.",
  "shared.dark-marks": "Donkere vlekken horen bij de meest gemelde effecten, op een donkerdere huid nog meer. Sommige blijven.",
  "shared.sun": "Gebruik tijdens de hele kuur elke dag zonnebrandcrème: eerst SPF 50, later minstens 30. Zon op herstellende huid kan donkere vlekken geven.",
  "shared.sessions": "De meeste kuren hebben 3 tot 6 sessies.",
  "shared.session-gap": "Er zitten vaak 4 tot 6 weken tussen de sessies. Eén overzichtsstudie verkiest 4 weken boven 2.",
  "shared.first-change": "Het kan tot drie maanden of meer dan één sessie duren voordat u een verandering ziet.",
  "shared.barrier": "Na behandeling met korte naalden laat de huid ongeveer twee tot drie dagen meer door. Bij een donkerdere huid kan het langer duren.",
  "shared.barrier-deeper": "Na een diepere behandeling duurt het misschien langer. Volg het advies van uw kliniek."
};
