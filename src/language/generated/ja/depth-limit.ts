// Generated from xliff/ by npm run build:locales.
export default {
  "shared.depth-limit": "あるニードリング用ペンの説明書には、1.5 mmを超える設定は評価されていないとあります。"
};
