// Generated from xliff/ by npm run build:locales.
export default {
  "recoveryTimeline.day1.care": "Once your clinic allows it: lukewarm water, a gentle wash, plain moisturizer.",
  "recoveryTimeline.day2.care": "Moisturize several times a day. Do not pick or scrub. Wear sunscreen, SPF 30 or more."
};
