// Generated from xliff/ by npm run build:locales.
export default {
  "prepQuiz.tattoo.why": "Clinics don’t needle over a tattoo or permanent makeup.",
  "prepQuiz.cold-sores": "Tell your clinic at least {time} before treatment. Antiviral pills may be given."
};
