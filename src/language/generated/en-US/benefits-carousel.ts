// Generated from xliff/ by npm run build:locales.
export default {
  "benefitsCarousel.collagen.elastin": "Elastin, the springy fiber, fell in two small studies and did not change in a third.",
  "benefitsCarousel.lines.maker": "That study was done to give data for its maker’s application to the FDA."
};
