// Generated from xliff/ by npm run build:locales.
export default {
  "blockedLinks.blocked": "Op deze pagina kunnen links niet worden geopend. Kopieer het adres:"
};
