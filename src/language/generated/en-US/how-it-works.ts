// Generated from xliff/ by npm run build:locales.
export default {
  "howItWorks.scene.home": "A handout, and a phone with the clinic’s number."
};
