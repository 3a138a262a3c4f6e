// Generated from xliff/ by npm run build:locales.
export default {
  "prepQuiz.ownTime": "Diese Zeit hat Ihre Praxis selbst festgelegt."
};
