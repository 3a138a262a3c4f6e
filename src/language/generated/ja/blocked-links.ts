// Generated from xliff/ by npm run build:locales.
export default {
  "blockedLinks.blocked": "このページではリンクを開けません。アドレスをコピーしてください："
};
