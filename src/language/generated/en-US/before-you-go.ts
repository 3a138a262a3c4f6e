// Generated from xliff/ by npm run build:locales.
export default {
  "shared.talkFirst.sunburn": "sunburned, broken or irritated skin",
  "shared.talkFirst.immune": "a weakened immune system, cancer treatment or steroid pills",
  "shared.numbing-tell": "Before numbing, tell them if you are pregnant or breastfeeding, have liver disease or methemoglobinemia, or take heart-rhythm medicine.",
  "shared.radiofrequency": "Needling with radio waves is another treatment. The FDA has cleared devices for it, and warns of burns, scars, fat loss and nerve damage.",
  "shared.plasma": "Your own blood plasma (PRP): taken together, 14 studies found better scar scores with it. Most were not randomized.",
  "shared.exosomes": "Exosomes: the FDA says that it has approved no such product.",
  "shared.add-on-ask": "Plasma must come from your blood alone, with new sterile equipment. Ask what any add-on is approved for, and whether it is made to go under the skin."
};
