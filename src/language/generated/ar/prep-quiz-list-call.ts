// Generated from xliff/ by npm run build:locales.
export default {
  "prepQuiz.call": "يُرجى الاتصال بالعيادة قبل الذهاب. والمختص هو من يقرر إن كان من الأفضل الانتظار.",
  "prepQuiz.spreads": "قد ينشر الوخز العدوى.",
  "prepQuiz.acne.why": "ينبغي أولًا أن يهدأ حب الشباب الملتهب أو مرض الوردية.",
  "prepQuiz.cold-sores-soon": "يُرجى الاتصال اليوم: موعدك أقرب من هذه المدة: {time}. قد تُعطى أقراص مضادة للفيروسات.",
  "prepQuiz.cold-sores.title": "قرحة البرد (هربس الشفاه)",
  "prepQuiz.last-month.title": "علاج خلال الشهر الأخير",
  "prepQuiz.pregnant.why": "لم يثبت أن الوخز ضار حينها، ولا أنه غير ضار. ويمكن تأجيله.",
  "prepQuiz.under18.why": "تختلف حدود العمر من مكان إلى آخر. ومع من هم أصغر سنًا يلزم الحديث أولًا.",
  "prepQuiz.isotretinoin.itemTitle": "الإيزوتريتينوين",
  "prepQuiz.scars.why": "يقول الخبراء إنه ينبغي السؤال عن ذلك أولًا.",
  "prepQuiz.allergy.why": "تذكرها تعليمات أحد أقلام الوخز. وحساسية المعادن تزيد احتمال حدوث رد فعل تحسّسي."
};
