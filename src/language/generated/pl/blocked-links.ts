// Generated from xliff/ by npm run build:locales.
export default {
  "blockedLinks.blocked": "Na tej stronie nie można otwierać linków. Proszę skopiować adres:"
};
