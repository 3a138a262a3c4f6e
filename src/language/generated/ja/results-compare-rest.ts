// Generated from xliff/ by npm run build:locales.
export default {
  "resultsCompare.failed": "この写真を読み込めませんでした。",
  "resultsCompare.missing.title": "まだ写真がありません",
  "resultsCompare.missing.text": "クリニック自身の写真を見せてもらうことができます。下の質問が役に立ちます。",
  "resultsCompare.missing.editor": "このページの編集者へ：slot=\"before\" の画像、slot=\"after\" の画像、slot=\"caption\" の説明文を追加してください。",
  "resultsCompare.noCaption.text": "この写真には説明がついていません。クリニックに聞いてください。",
  "resultsCompare.noCaption.editor": "このページの編集者へ：slot=\"caption\" の説明文を追加してください。だれが撮影したか、光と角度が同じであること、施術の回数、どのくらいあとか、同意を得ていること、結果には個人差があることを書いてください。"
};
