// Generated from xliff/ by npm run build:locales.
export default {
  "howItWorks.phase.remodelling": "Remodeling",
  "howItWorks.leave.text": "The clinic puts on the product that it uses afterward. Let nothing else touch your skin for as long as your clinic says; sources name 6 to 24 hours. Ask for written advice and a number to call."
};
