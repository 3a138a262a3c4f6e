// Generated from xliff/ by npm run build:locales.
export default {
  "shared.depth-limit": "Instrukcja jednego pena mówi, że ustawień powyżej 1,5 mm nie oceniono."
};
