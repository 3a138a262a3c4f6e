// Generated from xliff/ by npm run build:locales.
export default {
  "howItWorks.day7.picture": "The surface is closed and calm. Spindle-shaped cells lie around the places of the channels, among thin, wavy young fibers.",
  "howItWorks.weeks.title": "From new tissue to remodeling",
  "howItWorks.weeks.picture": "Young, wavy fibers fill the places of the channels. Between them, the first thicker fibers lie in order.",
  "howItWorks.weeks.happens.text": "New tissue is still being made. From about the third week, the skin also begins to rebuild it: this is called remodeling.",
  "howItWorks.months.title": "Slow remodeling",
  "howItWorks.months.picture": "Few of the cells are left. Young fibers have made way for thicker ones that lie in order along the surface.",
  "howItWorks.months.happens.text": "Young fibers slowly make way for thicker, better ordered ones. In small studies, skin samples showed new collagen after a course; findings on elastin are mixed.",
  "howItWorks.year.title": "Remodeling goes on",
  "howItWorks.year.picture": "The skin looks as at first, with some more thick fibers that lie in order along the surface.",
  "howItWorks.year.happens.text": "Wounds in general go on remodeling for months, up to a year or more. Skin replaces its collagen very slowly, so nobody can promise speed."
};
