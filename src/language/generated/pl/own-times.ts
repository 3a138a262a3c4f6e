// Generated from xliff/ by npm run build:locales.
export default {
  "prepQuiz.ownTime": "Ten czas ustalił sam gabinet."
};
