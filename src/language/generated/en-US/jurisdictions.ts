// Generated from xliff/ by npm run build:locales.
export default {
  "jurisdictions.us.label": "US devices are authorized for acne scars and wrinkles on the face, and for scars on the belly. This use goes beyond that.",
  "jurisdictions.us.age": "In the United States, devices are authorized for people aged 22 and older.",
  "jurisdictions.gb.age": "In the UK, ads for cosmetic procedures must not be aimed at people under 18.",
  "jurisdictions.scotland.numbing": "In Scotland, treatment with a prescribed anesthetic has rules of its own under an Act of May 2026. Ask your clinic what it uses.",
  "jurisdictions.australia.age": "In Australia, ads for higher-risk cosmetic procedures must not be aimed at people under 18. Plain needling is not among the examples we saw."
};
