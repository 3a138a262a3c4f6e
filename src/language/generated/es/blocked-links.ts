// Generated from xliff/ by npm run build:locales.
export default {
  "blockedLinks.blocked": "Esta página no permite abrir enlaces. Copie la dirección:"
};
