// Generated from xliff/ by npm run build:locales.
export default {
  "prepQuiz.call": "行く前にクリニックに電話してください。施術を延ばすかどうかは、施術者が決めます。",
  "prepQuiz.spreads": "ニードリングで感染が広がることがあります。",
  "prepQuiz.acne.why": "炎症のあるニキビや酒さ（しゅさ）は、先に落ち着かせます。",
  "prepQuiz.cold-sores-soon": "今日、電話してください。予約日までの期間が{time}より短いです。抗ウイルス薬の飲み薬が出ることがあります。",
  "prepQuiz.cold-sores.title": "口唇ヘルペス",
  "prepQuiz.last-month.title": "この1か月以内の施術",
  "prepQuiz.pregnant.why": "この時期のニードリングは、有害とも無害とも示されていません。施術は先に延ばせます。",
  "prepQuiz.under18.why": "年齢の制限は地域によって違います。年齢が若い場合は、まず相談が必要です。",
  "prepQuiz.isotretinoin.itemTitle": "イソトレチノイン",
  "prepQuiz.scars.why": "専門家は、まず相談するよう勧めています。",
  "prepQuiz.allergy.why": "あるニードリング用ペンの説明書に挙げられています。金属アレルギーがあると、反応が起こりやすくなります。"
};
