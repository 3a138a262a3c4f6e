/** Names that people give the ingredients in Chinese, as in everyday-names.ts. */
export const names = `retinol: 视黄醇, 視黃醇, a醇, 维a醇
  retinal: 视黄醛, a醛, 視黃醛
  retinyl-palmitate: 视黄醇棕榈酸酯, 棕榈酸视黄酯, 視黃醇棕櫚酸酯
  retinyl-acetate: 视黄醇乙酸酯
  retinyl-ester: 视黄酯, a酯, 视黄酸酯, 視黃酸酯, 视黄, 視黃
  hydroxypinacolone-retinoate: 羟基频哪酮视黄酸酯, hpr
  retinoid: 维a, 维生素a, 维甲酸类, 类视黄醇, 维他命a, 維生素a
  tretinoin: 维a酸, 维甲酸, a酸, 维a酸乳膏, 维A酸, 视黄酸, 全反式维甲酸, 維a酸, 維甲酸
  adapalene: 阿达帕林
  tazarotene: 他扎罗汀
  isotretinoin: 异维a酸, 异维甲酸
  glycolic-acid: 甘醇酸, 羟基乙酸, 乙醇酸
  lactic-acid: 乳酸
  lactate: 乳酸钠
  mandelic-acid: 杏仁酸, 扁桃酸
  malic-acid: 苹果酸
  tartaric-acid: 酒石酸
  citric-acid: 柠檬酸, 檸檬酸
  aha: 果酸, 刷酸, 酸类, 化学换肤, 复合酸, 焕肤, 果酸焕肤, 去角质, 酸类产品, 果酸换肤
  salicylic-acid: 水杨酸, 水楊酸
  betaine-salicylate: 水杨酸甜菜碱
  gluconolactone: 葡糖酸内酯, 葡萄糖酸内酯, 葡糖酸内酯
  lactobionic-acid: 乳糖酸
  scrub: 磨砂膏, 磨砂, 去角质膏, 搓澡巾, 搓泥, 洗脸刷, 洁面刷, 磨砂洗面奶
  enzyme: 酵素, 酵素洁面粉, 酵素粉, 木瓜酵素
  benzoyl-peroxide: 过氧化苯甲酰, 過氧化苯甲醯, 过氧化苯甲酰凝胶
  ascorbic-acid: 维生素c, 维c, 抗坏血酸, 维他命c, 原型vc, vc精华, vc, 抗壞血酸, 維生素c, 維他命c, 維c
  ethyl-ascorbic-acid: 3o乙基抗坏血酸, 乙基抗坏血酸, 乙基vc
  ascorbyl-glucoside: 抗坏血酸葡糖苷
  vitamin-c-derivative: vc衍生物, 维c衍生物
  hydroquinone: 氢醌, 对苯二酚, 美白霜, 祛斑霜
  azelaic-acid: 壬二酸, 杜鹃花酸, 壬二酰
  kojic-acid: 曲酸
  arbutin: 熊果苷
  steroid: 激素药膏, 激素, 皮质类固醇, 类固醇, 氢化可的松, 可的松, 激素软膏, 地奈德, 糠酸莫米松, 糖皮质激素
  clindamycin: 克林霉素
  metronidazole: 甲硝唑
  ivermectin: 伊维菌素
  tacrolimus: 他克莫司
  pimecrolimus: 吡美莫司
  dapsone: 氨苯砜
  calcipotriol: 卡泊三醇
  prescribed: 处方药, 处方药膏, 处方药霜, 医生开的药, 医生开的药膏, 医生开的, 医院开的, 皮肤科药膏, 痘痘药, 祛痘药膏, 抗生素, 抗生素软膏, 夫西地酸, 红霉素, 玫瑰痤疮药膏, 环素, 霉素, 皮肤科医生开的, 皮肤科医生开的药膏, 皮肤科开的, 医生处方
  lidocaine: 麻药膏, 麻膏, 表麻膏, 利多卡因, 敷麻膏
  fragrance: 香精, 香料, 香水, 香氛
  essential-oil: 精油, 茶树精油, 薰衣草精油, 植物精油, 茶树油
  alcohol: 酒精, 花露水, 乙醇, 变性乙醇, 变性酒精
  menthol: 薄荷醇, 薄荷, 薄荷脑
  camphor: 樟脑
  eucalyptus: 桉树油, 尤加利, 桉叶油
  propolis: 蜂胶
  copper-peptides: 蓝铜胜肽, 铜肽, 蓝铜肽, 三肽1铜, 铜三肽
  bakuchiol: 补骨脂酚
  glycerin: 甘油, 丙三醇
  petrolatum: 凡士林
  ceramides: 神经酰胺
  panthenol: 泛醇, 维生素b5, 维b5
  hyaluronic-acid: 透明质酸, 玻尿酸, 透明质酸钠, 玻尿酸原液
  moisturiser: 保湿霜, 面霜, 保湿乳, 乳液, 润肤霜, 保湿面霜
  zinc-oxide: 氧化锌
  titanium-dioxide: 二氧化钛
  sunscreen: 防晒霜, 防晒, 防晒乳, 物理防晒, 隔离霜
  pha: 麦芽糖酸`;
