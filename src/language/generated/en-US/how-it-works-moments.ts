// Generated from xliff/ by npm run build:locales.
export default {
  "howItWorks.hours.see": "More blood flows: redness, or a purple, gray or darker tone on brown and black skin.",
  "howItWorks.weeks.title": "From new tissue to remodeling",
  "howItWorks.months.title": "Slow remodeling",
  "howItWorks.months.happens.short": "Young fibers slowly make way for thicker, better ordered ones.",
  "howItWorks.year.title": "Remodeling goes on",
  "howItWorks.year.short": "Remodeling goes on slowly, for months, up to a year or more."
};
