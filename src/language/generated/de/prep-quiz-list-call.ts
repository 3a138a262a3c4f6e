// Generated from xliff/ by npm run build:locales.
export default {
  "prepQuiz.call": "Rufen Sie vor dem Termin Ihre Praxis an. Ihr Behandlungsteam entscheidet, ob Sie noch warten sollten.",
  "prepQuiz.spreads": "Needling kann eine Infektion verbreiten.",
  "prepQuiz.acne.why": "Entzündete Akne oder Rosazea soll erst abklingen.",
  "prepQuiz.cold-sores-soon": "Rufen Sie heute an: Bis zu Ihrem Termin sind es weniger als {time}. Vielleicht bekommen Sie Tabletten gegen Viren.",
  "prepQuiz.cold-sores.title": "Lippenherpes",
  "prepQuiz.last-month.title": "Behandlung im letzten Monat",
  "prepQuiz.pregnant.why": "Es ist weder belegt, dass Needling dann schadet, noch, dass es unschädlich ist. Es kann warten.",
  "prepQuiz.under18.why": "Altersgrenzen sind je nach Ort verschieden. Bei jüngerer Haut ist zuerst ein Gespräch nötig.",
  "prepQuiz.scars.why": "Fachleute raten, das vorher zu klären.",
  "prepQuiz.allergy.why": "Die Anleitung eines Needling-Pens nennt das. Eine Metallallergie macht Reaktionen wahrscheinlicher."
};
