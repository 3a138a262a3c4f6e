// Generated from xliff/ by npm run build:locales.
export default {
  "evidence.A": "عدة تجارب سريرية متفقة",
  "evidence.B": "تجربة سريرية صغيرة واحدة، أو عدة دراسات متفقة",
  "evidence.C": "دراسات صغيرة أو أولية",
  "evidence.D": "نصائح رسمية أو ما اعتادت عليه العيادات، ولم يُختبر في تجارب سريرية",
  "evidence.reviewed": "آخر مراجعة: {month}",
  "evidence.unreviewedTranslation": "مترجَم عن الإنجليزية. لم يراجع الترجمةَ بعدُ مختصٌّ صحي يتكلم هذه اللغة.",
  "evidence.ownWords": "بكلمات العيادة نفسها"
};
