// Generated from xliff/ by npm run build:locales.
export default {
  "shared.depth-limit": "In de gebruiksaanwijzing van een pen staat dat standen boven 1,5 mm niet zijn onderzocht."
};
