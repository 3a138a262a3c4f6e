// Generated from xliff/ by npm run build:locales.
export default {
  "benefitsCarousel.collagen.picture": "Side view of skin: three fine channels, with pale new fibers around them.",
  "benefitsCarousel.collagen.limit": "Findings on elastin, the springy fiber, are mixed. Redness, heat, swelling and flaking last 2 to 3 days for most people, up to 7; bruises up to 10 after deeper work."
};
