// Generated from xliff/ by npm run build:locales.
export default {
  "pausing.benzoyl-peroxide.why": "If pimples flare up meanwhile, tell your clinic: inflamed acne is calmed first.",
  "routineChecker.pauseDetail": "Skip it. Sources range from {from} to {to}.",
  "routineChecker.pauseVitaminC": "Skip it, unless your clinician told you to keep using it. Sources range from {from} to {to}.",
  "routineChecker.gentleWeek": "Skip it. Our sources name no time for it alone; clinics ask for a gentle week.",
  "routineChecker.gentle": "Usually kept until the day before. Come with bare skin. For about {only} afterward, use only what your clinic gives you. Then a plain moisturizer.",
  "routineChecker.sunscreen": "Usually kept until the day before. Afterward, stay out of the sun at first, and start again after about {sunscreen}. Some sources allow it the same day."
};
