// Generated from xliff/ by npm run build:locales.
export default {
  "recoveryTimeline.date.invalid": "Enter a month, a day, and a year of four digits.",
  "recoveryTimeline.chart.note": "Day 0 is treatment day. Drawn from patient handouts, not measured.",
  "recoveryTimeline.can.sunCream": "Sunscreen",
  "recoveryTimeline.can.makeUp": "Makeup",
  "recoveryTimeline.can.sport": "Exercise",
  "recoveryTimeline.thing.moisturiser": "plain moisturizer",
  "recoveryTimeline.thing.makeUp": "makeup",
  "recoveryTimeline.thing.selfTan": "self-tanner",
  "recoveryTimeline.day0.care": "Put on only what your clinic gave you. Stay out of the sun. A clean, cold pack can help; no ice on the skin. For pain, ask your clinic what to take: some say acetaminophen rather than ibuprofen.",
  "recoveryTimeline.day1.usual": "Tight and tender. Swelling and any red, purple or darker color start to fade.",
  "recoveryTimeline.day1.care": "Once your clinic allows it: lukewarm water, a gentle wash, plain moisturizer. Stay in the shade.",
  "recoveryTimeline.day2.care": "Moisturize several times a day. Do not pick or scrub. Wear sunscreen."
};
