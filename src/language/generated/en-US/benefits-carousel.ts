// Generated from xliff/ by npm run build:locales.
export default {
  "benefitsCarousel.collagen.elastin": "Elastin, the springy fiber: less in two small studies, unchanged in a third, more in an older series.",
  "benefitsCarousel.lines.maker": "That study served the maker’s application to the FDA."
};
