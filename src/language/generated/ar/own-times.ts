// Generated from xliff/ by npm run build:locales.
export default {
  "prepQuiz.ownTime": "حددت عيادتك هذه المدة بنفسها."
};
