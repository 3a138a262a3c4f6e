// Generated from xliff/ by npm run build:locales.
export default {
  "shared.emergency": "صعوبة في التنفس أو البلع، أو صفير، أو شعور بالإغماء، أو تورم مفاجئ في الشفتين أو اللسان أو الحلق؟ يجب الاتصال برقم الطوارئ فورًا.",
  "shared.puffy-face": "تورم الوجه قليلًا في اليوم الأول أمر معتاد.",
  "shared.call": "يُرجى الاتصال بالعيادة، أو مراجعة طبيب، عند ظهور:",
  "shared.sign.spreading": "احمرار أو اسمرار أو سخونة تنتشر، أو قيح",
  "shared.sign.fever": "حمّى",
  "shared.sign.pain": "ألم يزداد بعد اليوم 2",
  "shared.sign.blisters": "بثور أو قرحة برد",
  "shared.sign.lasting": "احمرار أو تورم بعد اليوم 7",
  "shared.sign.bumps": "نتوءات أو قروح جديدة، حتى بعد أسابيع",
  "shared.sign.darkening": "بقع يصبح لونها أغمق",
  "shared.sign.lines": "علامات على شكل خطوط",
  "shared.sign.eye": "أي شيء يؤثر في العين",
  "shared.late-infection": "النتوءات أو القروح الجديدة بعد أسابيع قد تكون عدوى. من المفيد طلب فحصها.",
  "shared.report": "عند وقوع ضرر، يمكن أيضًا إبلاغ الهيئة الصحية في البلد. هذا يساعد الآخرين."
};
