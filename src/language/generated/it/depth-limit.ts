// Generated from xliff/ by npm run build:locales.
export default {
  "shared.depth-limit": "Le istruzioni di una penna dicono che le regolazioni oltre 1,5 mm non sono state valutate."
};
