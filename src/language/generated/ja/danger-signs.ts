// Generated from xliff/ by npm run build:locales.
export default {
  "shared.emergency": "息苦しい、飲み込みにくい、ゼーゼーする、または唇・舌・のどが急に腫れる。気を失う、頭が混乱する、または肌や唇が青く、灰色に、あるいは青白くなる。けいれん、または麻酔クリームのあとの不整脈。そんなときは、すぐに救急に電話してください。",
  "shared.puffy-face": "初日に顔が少しむくんだり、小さな点状の出血があったりするのは、ふつうのことです。",
  "shared.call": "次の症状があれば、クリニックに電話してください。最初の5つは、1日も待てません。閉まっているときは、医師の診察を受けてください。",
  "shared.sign.spreading": "広がる赤み・黒ずみ・熱感、または膿",
  "shared.sign.fever": "発熱",
  "shared.sign.pain": "施術後2日を過ぎて強くなる痛み",
  "shared.sign.blisters": "水ぶくれ、または口唇ヘルペス",
  "shared.sign.eye": "目に関わる症状すべて",
  "shared.sign.lasting": "施術後7日を過ぎても続く赤み、濃い色、腫れ",
  "shared.sign.bumps": "新しいできものやただれ（数週間後でも）",
  "shared.sign.darkening": "色が濃くなってきた部分",
  "shared.sign.lines": "線状の跡",
  "shared.late-infection": "数週間後の新しいできものやただれは、感染のことがあります。検査を頼んでください。",
  "shared.report": "健康被害を受けたときは、お住まいの国の規制当局にも知らせることができます。ほかの人の助けになります。"
};
