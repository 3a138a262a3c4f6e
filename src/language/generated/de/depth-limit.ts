// Generated from xliff/ by npm run build:locales.
export default {
  "shared.depth-limit": "In der Anleitung eines Pens steht, dass Einstellungen über 1,5 mm nicht geprüft wurden."
};
