// Generated from xliff/ by npm run build:locales.
export default {
  "recoveryTimeline.day0.care": "Put on only what your clinic gave you. Stay out of the sun. A clean, cold pack can help; no ice on the skin. For pain, ask your clinic what to take: some say acetaminophen rather than ibuprofen.",
  "recoveryTimeline.day1.care": "Once your clinic allows it: lukewarm water, a gentle wash, plain moisturizer.",
  "recoveryTimeline.day2.care": "Moisturize several times a day. Do not pick or scrub. Wear sunscreen, SPF 30 or more."
};
