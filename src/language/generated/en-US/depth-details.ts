// Generated from xliff/ by npm run build:locales.
export default {
  "depthExplorer.lines.ageing": "Scars and aging skin",
  "depthExplorer.scarsRegister.text": "What the trial registry says of that study: how deep depended on the scars and the part of the body."
};
