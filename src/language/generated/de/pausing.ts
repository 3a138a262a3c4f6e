// Generated from xliff/ by npm run build:locales.
export default {
  "pausing.isotretinoin": "Rufen Sie vor dem Termin Ihre Praxis an. Setzen Sie kein Medikament selbst ab.",
  "pausing.isotretinoin.why": "Die Gebrauchsanweisung eines Geräts und viele Praxen raten zum Warten. Neuere Empfehlungen von Fachleuten sind bei sanften Eingriffen weniger streng, nennen aber Needling nicht. Die Person, die es verschrieben hat, und Ihre Fachkraft entscheiden gemeinsam.",
  "pausing.prescribed-retinoid.why": "Manche Fachkräfte lassen solche Cremes vor der Behandlung pausieren, andere lassen sie weiter benutzen.",
  "pausing.vitamin-c.why": "Am Tag selbst keines benutzen: Seltene bleibende Knötchen wurden meist nach Vitamin C auf frisch behandelter Haut berichtet.",
  "pausing.numbing": "Tragen Sie zu Hause keine auf. Wenn Sie sie brauchen, trägt Ihre Praxis sie auf.",
  "pausing.numbing.why": "Die US-Aufsichtsbehörde warnt vor Produkten mit mehr als 4 % Lidocain, dicken Schichten und Frischhaltefolie: Es kam danach zu unregelmäßigem Herzschlag und Atemnot."
};
