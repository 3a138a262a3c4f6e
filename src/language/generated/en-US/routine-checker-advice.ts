// Generated from xliff/ by npm run build:locales.
export default {
  "routineChecker.gentle": "Usually kept until the day before. Come with bare skin. For about {only} afterward, use only what your clinic gives you. Then a plain moisturizer.",
  "routineChecker.sunscreen": "Usually kept until the day before. Afterward, stay out of the sun at first, and start again after about {sunscreen}. Some sources allow it the same day."
};
