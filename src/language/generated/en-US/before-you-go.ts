// Generated from xliff/ by npm run build:locales.
export default {
  "shared.radiofrequency": "Needling with radio waves is another treatment. The FDA warns of burns, scars, fat loss and nerve damage.",
  "shared.plasma": "Your own blood plasma (PRP): scars scored better with it in 14 studies. Most were not randomized.",
  "shared.exosomes": "Exosomes: in 2019 the FDA warned that it had approved no such product."
};
