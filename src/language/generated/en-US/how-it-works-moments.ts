// Generated from xliff/ by npm run build:locales.
export default {
  "howItWorks.weeks.title": "From new tissue to remodeling",
  "howItWorks.months.title": "Slow remodeling",
  "howItWorks.year.title": "Remodeling goes on",
  "howItWorks.year.short": "Remodeling goes on slowly, for months, up to a year or more."
};
