// Generated from xliff/ by npm run build:locales.
export default {
  "resultsCompare.failed": "تعذّر تحميل هذه الصورة.",
  "resultsCompare.missing.title": "لا صور هنا بعد",
  "resultsCompare.missing.text": "يمكنك أن تطلب من العيادة أن تريك صورها. الأسئلة أدناه تساعدك.",
  "resultsCompare.missing.editor": "لمحرر هذه الصفحة: أضف صورة مع slot=\"before\"، وصورة مع slot=\"after\"، وتعليقًا مع slot=\"caption\".",
  "resultsCompare.noCaption.text": "لم تأتِ مع هذه الصور تفاصيل. اطلبها من العيادة.",
  "resultsCompare.noCaption.editor": "لمحرر هذه الصفحة: أضف تعليقًا مع slot=\"caption\". اذكر من التقط الصور، وأن الإضاءة والزاوية متماثلتان، وكم جلسة كانت، وبعد كم من الوقت، وأن الموافقة أُعطيت، وأن النتائج تختلف."
};
