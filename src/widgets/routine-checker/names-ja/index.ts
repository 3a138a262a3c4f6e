/** Names that people give the ingredients in Japanese, as in everyday-names.ts. */
export const names = `retinol: レチノール
  retinal: レチナール
  retinyl-palmitate: パルミチン酸レチノール, パルミチン酸レチニル, パルミチン酸レチノール
  retinyl-acetate: 酢酸レチノール, 酢酸レチニル
  retinyl-ester: レチノール誘導体, レチノイン酸トコフェリル, 水添レチノール, レチニル, レチノイル
  hydroxypinacolone-retinoate: レチノイン酸ヒドロキシピナコロン
  retinoid: レチノイド, ビタミンa, ビタミンaクリーム, ピュアレチノール
  tretinoin: トレチノイン, レチノイン酸
  adapalene: アダパレン
  tazarotene: タザロテン
  isotretinoin: イソトレチノイン
  glycolic-acid: グリコール酸
  lactic-acid: 乳酸
  lactate: 乳酸na, 乳酸ナトリウム
  mandelic-acid: マンデル酸
  malic-acid: リンゴ酸
  tartaric-acid: 酒石酸
  citric-acid: クエン酸
  aha: フルーツ酸, ピーリング, ケミカルピーリング, 酸ピーリング, ピーリングジェル, 角質ケア, 拭き取り化粧水, ふき取り化粧水, アルファヒドロキシ酸
  salicylic-acid: サリチル酸
  gluconolactone: グルコノラクトン
  lactobionic-acid: ラクトビオン酸
  scrub: スクラブ, ゴマージュ, スクラブ洗顔, 洗顔ブラシ, 垢すり, あかすり
  enzyme: 酵素洗顔, 酵素洗顔パウダー, 酵素
  papain: パパイン
  benzoyl-peroxide: 過酸化ベンゾイル, ベンゾイルパーオキサイド
  ascorbic-acid: ビタミンc, アスコルビン酸, ピュアビタミンc
  vitamin-c-derivative: ビタミンc誘導体, vc誘導体, アスコルビル
  ascorbyl-glucoside: アスコルビルグルコシド
  ethyl-ascorbic-acid: エチルアスコルビン酸
  hydroquinone: ハイドロキノン, ヒドロキノン
  azelaic-acid: アゼライン酸, アゼロイル
  kojic-acid: コウジ酸
  arbutin: アルブチン, αアルブチン
  steroid: ステロイド, ステロイド軟膏, コルチゾン, ヒドロコルチゾン, デキサメタゾン
  clindamycin: クリンダマイシン
  metronidazole: メトロニダゾール
  ivermectin: イベルメクチン
  tacrolimus: タクロリムス
  prescribed: 処方薬, 処方された薬, 処方クリーム, 皮膚科の薬, 皮膚科でもらった薬, 皮膚科でもらった, 病院でもらった, ニキビ薬, 抗生物質, 塗り薬, 軟膏, 酒さの薬, オゼノキサシン, ナジフロキサシン, 抗生剤, ニキビの薬, サイクリン, マイシン, 皮膚科の塗り薬, 皮膚科の軟膏, 皮膚科のクリーム, 皮膚科で処方された, 病院の薬
  lidocaine: 麻酔クリーム, リドカイン
  fragrance: 香料, 香水, フレグランス
  essential-oil: 精油, エッセンシャルオイル, ティーツリーオイル, ティーツリー油, ラベンダー油, アロマオイル, ティーツリー
  alcohol: アルコール, エタノール, 変性アルコール, エチルアルコール
  menthol: メントール, ミント, ハッカ油, ハッカ
  camphor: カンフル, 樟脳
  eucalyptus: ユーカリ
  propolis: プロポリス
  copper-peptides: 銅ペプチド, 銅トリペプチド, トリペプチド1銅
  bakuchiol: バクチオール
  glycerin: グリセリン
  petrolatum: ワセリン
  ceramides: セラミド
  panthenol: パンテノール
  hyaluronic-acid: ヒアルロン酸, ヒアルロン酸na, ヒアルロン酸ナトリウム
  moisturiser: 保湿クリーム, 保湿剤, 乳液, 保湿
  zinc-oxide: 酸化亜鉛
  titanium-dioxide: 酸化チタン
  sunscreen: 日焼け止め, 日やけ止め, 日焼止め, uvクリーム, uvミルク, サンスクリーン
  pha: マルトビオン酸`;
