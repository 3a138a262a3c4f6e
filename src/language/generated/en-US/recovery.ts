// Generated from xliff/ by npm run build:locales.
export default {
  "shared.redness-feel": "Compare with untreated skin. Warmth, tightness and swelling tell you more than color."
};
