// Generated from xliff/ by npm run build:locales.
export default {
  "prepQuiz.task.leaveOut": "Skip: {thing}",
  "prepQuiz.task.sun": "No tan, burn or tanning bed",
  "prepQuiz.task.bare-face": "No makeup, perfume or moisturizer",
  "prepQuiz.task.on-the-day": "Fever, rash, cold sore, sunburn? Call first",
  "prepQuiz.pause": "Skip it for about {time} before treatment. Sources range from {from} to {to}.",
  "pausing.benzoyl-peroxide.why": "If pimples flare up meanwhile, tell your clinic: inflamed acne is calmed first.",
  "prepQuiz.pauseNow": "Skip it until your appointment. Tell your clinic when you last used it.",
  "prepQuiz.calm": "The instructions for one needling pen list irritated, open or sunburned skin as a reason not to treat.",
  "prepQuiz.cold-sores-soon": "Call today: your date is sooner than {time}. Antiviral pills may be given.",
  "prepQuiz.tattoo.why": "Clinics don’t needle over a tattoo or permanent makeup.",
  "prepQuiz.cold-sores": "Tell your clinic at least {time} before treatment. Antiviral pills may be given.",
  "prepQuiz.sun": "No tan, burn or tanning bed for about {time} before. Sources range from {from} to {to}. Plan shade for afterward.",
  "prepQuiz.sunNow": "No tan, burn or tanning bed from now on. Plan shade for afterward.",
  "prepQuiz.self-tan": "Self-tanner",
  "prepQuiz.bare-face": "No makeup, perfume or moisturizer on the day.",
  "prepQuiz.on-the-day": "A fever, a cold sore, a rash or sunburn on the day? Call before you go."
};
