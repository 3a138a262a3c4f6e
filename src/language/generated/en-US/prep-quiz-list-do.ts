// Generated from xliff/ by npm run build:locales.
export default {
  "prepQuiz.pause": "Skip it for about {time} before treatment. Sources range from {from} to {to}.",
  "prepQuiz.pauseNow": "Skip it until your appointment. Tell your clinic when you last used it.",
  "pausing.benzoyl-peroxide.why": "If pimples flare up meanwhile, tell your clinic: inflamed acne is calmed first.",
  "prepQuiz.sun": "No tan, burn or tanning bed for about {time} before. Sources range from {from} to {to}. Plan shade for afterward.",
  "prepQuiz.sunNow": "No tan, burn or tanning bed from now on. Plan shade for afterward.",
  "prepQuiz.self-tan": "Self-tanner",
  "prepQuiz.bare-face": "No makeup, perfume or moisturizer on the day.",
  "prepQuiz.on-the-day": "A fever, a cold sore, a rash or sunburn on the day? Call before you go."
};
