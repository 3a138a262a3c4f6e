// Generated from xliff/ by npm run build:locales.
export default {
  "faq.search.age": "age, +old, +young, teenage, child, minor, elderly",
  "faq.search.scars-lines": "scar, wrinkle, line, dent, pit, texture, crow, +worth, +does it work, +it help, laser",
  "faq.search.add-ons": "prp, plasma, exosome, vampire, salmon, pdrn, stem cell",
  "faq.search.risks": "risk, side effect, +danger, +safe, scarring, leave scar, go wrong, damage, breakout, purg, pimple, ruin, worse"
};
