// Generated from xliff/ by npm run build:locales.
export default {
  "benefitsCarousel.lines.benefit": "Feine Linien können weicher aussehen. In einer Studie hatten 48 Personen vier Sitzungen im Abstand von einem Monat. Nach etwa fünf Monaten wurden ihre Falten besser bewertet. Eine erste Veränderung im Hautbild kann nach 4 bis 6 Wochen zu sehen sein.",
  "benefitsCarousel.lines.limit": "In dieser Studie wussten alle, dass sie behandelt worden waren. Das kann die Bewertung beeinflussen. Needling ist kein Filler. Blaue und dunkle Flecken sind möglich.",
  "benefitsCarousel.pores.benefit": "Manche Artikel nennen Poren als Grund für ein Needling. Manche Menschen sagen, dass ihre Poren eine Zeit lang feiner aussehen, wenn das Hautbild besser wird. Wir haben keine klinische Studie zu Needling ohne Radiofrequenz bei Poren gefunden. Die Belege dafür sind also begrenzt.",
  "benefitsCarousel.pores.limit": "Die einzige Studie, die wir gefunden haben, arbeitete mit Wärme aus Radiowellen. Das ist eine andere Behandlung mit eigenen Risiken wie Verbrennungen und Narben. Needling ohne Radiofrequenz kann Rötungen, Schwellungen und dunkle Flecken hinterlassen.",
  "benefitsCarousel.bloodFlow.benefit": "In einer Studie mit 8 Personen war die behandelte Haut bis zu einen Tag lang stärker durchblutet. Das ist die Rötung oder Wärme, die Sie vielleicht bemerken. Es ist kein dauerhaft frischer Teint: Drei Monate nach einer Behandlungsreihe maß eine andere Studie weniger Durchblutung als vorher.",
  "benefitsCarousel.bloodFlow.limit": "Rötung, Wärme oder Schwellung, die länger als etwa 7 Tage anhält, ist nicht zu erwarten. Rufen Sie Ihre Praxis an, wenn das bei Ihnen so ist.",
  "benefitsCarousel.absorption.benefit": "Einige Stunden und bis zu etwa drei Tage lang lässt Ihre Haut mehr durch als sonst. Wird sie abgedeckt, ist es noch mehr. Deshalb ist Vorsicht nötig. Tragen Sie nur auf, was Ihre Praxis dafür ausgesucht hat.",
  "benefitsCarousel.absorption.limit": "Die meisten Produkte sind nicht dafür gemacht, unter die Hautoberfläche zu gelangen. Selten wurden bleibende Knötchen berichtet, meist nachdem Vitamin C auf frisch behandelte Haut kam."
};
