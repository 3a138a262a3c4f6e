// Generated from xliff/ by npm run build:locales.
export default {
  "shared.depth-limit": "La notice d’un stylo dit que les réglages de plus de 1,5 mm n’ont pas été évalués."
};
