// Generated from xliff/ by npm run build:locales.
export default {
  "blockedLinks.blocked": "Auf dieser Seite lassen sich Links nicht öffnen. Kopieren Sie die Adresse:"
};
