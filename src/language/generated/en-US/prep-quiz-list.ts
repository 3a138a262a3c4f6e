// Generated from xliff/ by npm run build:locales.
export default {
  "prepQuiz.task.bare-face": "No makeup, perfume or moisturizer",
  "prepQuiz.tattoo.why": "Clinics don’t needle over a tattoo or permanent makeup.",
  "prepQuiz.sun": "No tan, burn or tanning bed for about {time} before. Sources range from {from} to {to}. Plan shade for afterward.",
  "prepQuiz.sunNow": "No tan, burn or tanning bed from now on. Plan shade for afterward.",
  "prepQuiz.self-tan": "Self-tanner",
  "prepQuiz.bare-face": "No makeup, perfume or moisturizer on the day."
};
