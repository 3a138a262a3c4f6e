// Generated from xliff/ by npm run build:locales.
export default {
  "pausing.isotretinoin": "Rufen Sie vor dem Termin Ihre Praxis an. Setzen Sie kein Medikament selbst ab.",
  "pausing.isotretinoin.why": "Die Anleitung eines Needling-Pens sagt: abwarten. Auch viele Praxen sagen das, für 3 bis 12 Monate. 2017 hielt eine Gruppe von Hautchirurgen Needling mit dem Roller während oder bald nach der Einnahme für vertretbar. Die Person, die es verschrieben hat, und Ihr Behandlungsteam entscheiden gemeinsam.",
  "pausing.prescribed-retinoid.why": "Manche Praxen lassen solche Cremes vor der Behandlung pausieren, andere lassen sie weiter benutzen.",
  "pausing.vitamin-c.why": "Am Tag selbst keines benutzen: Seltene bleibende Knötchen wurden meist nach Vitamin C auf frisch behandelter Haut gemeldet.",
  "pausing.numbing": "Tragen Sie zu Hause keine auf. Wenn Sie sie brauchen, trägt Ihre Praxis sie auf. Sie kann auch eine stärkere verschreibungspflichtige verwenden.",
  "pausing.numbing.why": "Die US-Behörde FDA warnt vor rezeptfrei verkauften Mitteln mit mehr als 4 % Lidocain. Dicke Schichten und Folie erhöhen das Risiko. Unregelmäßiger Herzschlag, Krampfanfälle und Atemnot sind danach aufgetreten."
};
