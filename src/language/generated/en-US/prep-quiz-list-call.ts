// Generated from xliff/ by npm run build:locales.
export default {
  "prepQuiz.cold-sores-soon": "Call today: your date is sooner than {time}. Antiviral pills may be given."
};
