// Generated from xliff/ by npm run build:locales.
export default {
  "depthExplorer.ceiling.gbSct": "A Scottish law of 2026 makes microneedling from {length} up a “specified procedure,” with rules of its own. Your clinic can tell you what that means for you."
};
