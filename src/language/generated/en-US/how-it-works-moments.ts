// Generated from xliff/ by npm run build:locales.
export default {
  "howItWorks.weeks.title": "From new tissue to remodeling",
  "howItWorks.months.title": "Slow remodeling",
  "howItWorks.year.title": "Remodeling goes on"
};
