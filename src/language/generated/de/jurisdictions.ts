// Generated from xliff/ by npm run build:locales.
export default {
  "jurisdictions.title": "Die Regeln bei Ihnen vor Ort",
  "jurisdictions.us.label": "In den USA sind Geräte für Aknenarben und Falten im Gesicht sowie für Narben am Bauch zugelassen. Diese Anwendung geht darüber hinaus.",
  "jurisdictions.us.age": "In den USA sind Geräte für Menschen ab 22 Jahren zugelassen.",
  "jurisdictions.gb.age": "Im Vereinigten Königreich darf sich Werbung für kosmetische Eingriffe nicht an Menschen unter 18 Jahren richten.",
  "jurisdictions.scotland.age": "In Schottland verbietet ein Gesetz vom Mai 2026 Needling ab 1,5 mm oder mit Radiofrequenz bei Personen unter 18. Fragen Sie Ihre Praxis, ob es schon gilt.",
  "jurisdictions.scotland.numbing": "In Schottland gelten nach einem Gesetz vom Mai 2026 eigene Regeln, wenn mit einer verschreibungspflichtigen örtlichen Betäubung behandelt wird. Fragen Sie Ihre Praxis, was sie verwendet.",
  "jurisdictions.australia.age": "In Australien darf sich Werbung für kosmetische Eingriffe mit höherem Risiko nicht an Menschen unter 18 Jahren richten. Needling ohne Radiofrequenz gehört nicht zu den Beispielen, die wir gesehen haben."
};
