// Generated from xliff/ by npm run build:locales.
export default {
  "blockedLinks.blocked": "Questa pagina non permette di aprire i link. Copi l’indirizzo:"
};
