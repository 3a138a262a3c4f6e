// Generated from xliff/ by npm run build:locales.
export default {
  "common.evidence": "根拠は？",
  "common.evidenceFailed": "出典を読み込めませんでした。もう一度お試しください。",
  "common.education": "これは理解を深めるための情報で、医学的な助言ではありません。ご自分に何が合うかは、クリニックに聞いてください。",
  "common.booking": "カウンセリングを予約",
  "common.phone": "電話する"
};
