// Generated from xliff/ by npm run build:locales.
export default {
  "pausing.isotretinoin": "行く前にクリニックに電話してください。自分だけの判断で薬をやめないでください。",
  "pausing.isotretinoin.why": "あるペンの説明書と多くのクリニックは、待つように言っています。2017年に皮膚外科医のグループは、服用中や直後のローラーによるニードリングを許容できると判断しました。処方した医師と施術者が一緒に決めます。",
  "pausing.prescribed-retinoid.why": "施術前にこうしたクリームを休ませる医療者も、続けてもらう医療者もいます。",
  "pausing.vitamin-c.why": "当日は使わないでください。まれに報告される長く残るしこりは、多くが、針を刺した肌にビタミンCをつけたあとのものでした。",
  "pausing.numbing": "ご自宅では塗らないでください。必要な場合は、クリニックで塗ります。",
  "pausing.numbing.why": "米国の規制当局（FDA）は、リドカインが4%を超える市販の製品に注意を促しています。厚塗りやラップは危険を高めます。不整脈、けいれん、呼吸困難が起きています。"
};
