// Generated from xliff/ by npm run build:locales.
export default {
  "resultsCompare.failed": "这张照片未能加载。",
  "resultsCompare.missing.title": "这里还没有照片",
  "resultsCompare.missing.text": "您可以请诊所给您看他们自己的照片。下面的问题会有帮助。",
  "resultsCompare.missing.editor": "致本页编辑：请添加一张 slot=\"before\" 的图片、一张 slot=\"after\" 的图片，以及一段 slot=\"caption\" 的说明。",
  "resultsCompare.noCaption.text": "这些照片没有附带说明。请向诊所询问。",
  "resultsCompare.noCaption.editor": "致本页编辑：请添加 slot=\"caption\" 的说明。写明照片由谁拍摄，光线和角度相同，做了几次，治疗后多久拍摄，已取得同意，以及效果因人而异。"
};
