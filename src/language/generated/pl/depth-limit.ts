// Generated from xliff/ by npm run build:locales.
export default {
  "shared.depth-limit": "Według instrukcji jednego z penów ustawień powyżej 1,5 mm nie oceniono."
};
