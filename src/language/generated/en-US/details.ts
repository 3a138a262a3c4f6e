// Generated from xliff/ by npm run build:locales.
export default {
  "howItWorks.phase.remodelling": "Remodeling",
  "howItWorks.leave.text": "The clinic puts on the product that it uses afterward. Let nothing else touch your skin for as long as your clinic says; sources name 6 to 24 hours. Ask for written advice and a number to call.",
  "howItWorks.roller.picture": "Side view of skin. A small wheel with needles all around; only those underneath are in the skin. Behind it are the channels that it left.",
  "howItWorks.roller.text": "A small drum with needles all around is rolled over the skin, so that only those underneath go in."
};
