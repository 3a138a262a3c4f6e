// Generated from xliff/ by npm run build:locales.
export default {
  "prepQuiz.call": "Chiami la clinica prima di andarci. Il professionista che la segue decide se aspettare.",
  "prepQuiz.spreads": "Il microneedling può diffondere un’infezione.",
  "prepQuiz.acne.why": "L’acne infiammata o la rosacea va prima calmata.",
  "prepQuiz.cold-sores-soon": "Chiami oggi: al suo appuntamento mancano meno di {time}. Potrebbero darle compresse antivirali.",
  "prepQuiz.cold-sores.title": "Herpes labiale",
  "prepQuiz.last-month.title": "Trattamento nell’ultimo mese",
  "prepQuiz.pregnant.why": "Non è dimostrato che il microneedling in questo periodo sia dannoso né che sia innocuo. Può aspettare.",
  "prepQuiz.under18.why": "I limiti di età cambiano da un luogo all’altro. Con una pelle più giovane serve prima un colloquio.",
  "prepQuiz.isotretinoin.itemTitle": "Isotretinoina",
  "prepQuiz.scars.why": "Gli esperti dicono di parlarne prima.",
  "prepQuiz.allergy.why": "Le istruzioni di una penna per microneedling citano queste allergie. L’allergia ai metalli rende le reazioni più probabili."
};
