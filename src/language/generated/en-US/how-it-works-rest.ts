// Generated from xliff/ by npm run build:locales.
export default {
  "howItWorks.rf.text": "RF needles also send energy into the skin. The FDA has reports of burns, scarring, fat loss, disfigurement and nerve damage after it, and calls it a medical procedure. Nothing on this page is about RF. Ask your clinic which of the two it means.",
  "howItWorks.phase.remodelling": "Remodeling"
};
