// Generated from xliff/ by npm run build:locales.
export default {
  "evidence.A": "複数の臨床試験の結果が一致",
  "evidence.B": "小規模な臨床試験1つ、または結果が一致する複数の研究",
  "evidence.C": "小規模または初期の研究",
  "evidence.D": "公的な助言、またはクリニックでの慣行（臨床試験では未検証）",
  "evidence.reviewed": "最終確認：{month}",
  "evidence.unreviewedTranslation": "英語からの翻訳です。この言語を話す医療者による確認は、まだ済んでいません。",
  "evidence.ownWords": "クリニック自身の言葉"
};
