// Generated from xliff/ by npm run build:locales.
export default {
  "blockedLinks.blocked": "Cette page ne permet pas d’ouvrir les liens. Copiez l’adresse :"
};
