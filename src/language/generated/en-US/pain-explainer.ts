// Generated from xliff/ by npm run build:locales.
export default {
  "painExplainer.day.text": "Irritated or sunburned skin is a reason to choose another day."
};
