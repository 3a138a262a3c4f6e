// Generated from xliff/ by npm run build:locales.
export default {
  "shared.redness": "Redness: pink or red on lighter skin; red, purple or darker on brown; purple, gray or hardly seen on black.",
  "shared.redness-feel": "Compare with untreated skin. Warmth, tightness and swelling tell more than color."
};
