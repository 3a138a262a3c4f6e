// Generated from xliff/ by npm run build:locales.
export default {
  "blockedLinks.blocked": "Esta página não permite abrir links. Copie o endereço:"
};
