// Generated from xliff/ by npm run build:locales.
export default {
  "shared.depth-limit": "As instruções de uma caneta dizem que ajustes acima de 1,5 mm não foram avaliados."
};
