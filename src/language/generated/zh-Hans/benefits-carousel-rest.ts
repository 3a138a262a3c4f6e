// Generated from xliff/ by npm run build:locales.
export default {
  "benefitsCarousel.lines.benefit": "细纹可能会看起来柔和一些。在一项研究中，48人每月做一次，共做四次，大约五个月时皱纹评分有所改善。肤质的初步变化可能在4到6周后显现。",
  "benefitsCarousel.lines.limit": "那项研究里的每个人都知道自己接受了治疗，这可能影响评分。微针不是填充剂。可能出现瘀青和色素沉着。",
  "benefitsCarousel.pores.benefit": "有些文章把毛孔列为做微针的理由之一，也有人说，随着肤质改善，毛孔在一段时间里看起来细一些。我们没有找到单纯微针治疗毛孔的试验，所以证据有限。",
  "benefitsCarousel.pores.limit": "我们找到的唯一一项研究用了射频产生的热：那是另一种治疗，有它自己的风险，例如灼伤和疤痕。单纯微针可能留下发红、肿胀和色素沉着。",
  "benefitsCarousel.bloodFlow.benefit": "在一项8人的研究中，治疗部位皮肤里的血量增多，最长持续一天。您可能注意到的发红或发热就是这个原因。这不是持久的好气色：另一项研究在疗程结束三个月后测量，血流比治疗前少。",
  "benefitsCarousel.bloodFlow.limit": "发红、发热或肿胀超过约7天，就不是预料中的反应。如果您有这种情况，请给诊所打电话。",
  "benefitsCarousel.absorption.benefit": "在几个小时内，最长约三天，您的皮肤会比平时透过更多东西；如果皮肤被盖住，透过的还会更多。所以要小心。只涂诊所为此选定的产品。",
  "benefitsCarousel.absorption.limit": "大多数产品不是为皮肤表面以下使用而设计的。少数情况下，有报告说出现了长期不消的硬块，大多是在做完微针的皮肤上涂了维生素C之后。"
};
