// Generated from xliff/ by npm run build:locales.
export default {
  "howItWorks.leave.text": "The clinic puts on the product that it uses afterward. Let nothing else touch your skin for about 24 hours unless your clinic says so. Ask for written advice and a number to call."
};
