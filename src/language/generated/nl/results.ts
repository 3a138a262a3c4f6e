// Generated from xliff/ by npm run build:locales.
export default {
  "shared.name": "Het heet ook collageeninductietherapie.",
  "shared.scars": "Acnelittekens zien er na een kuur vaak zachter uit. Ze verdwijnen niet.",
  "shared.scars-measured": "In een trial die 15 mensen afmaakten, zagen zij 41% verbetering aan de behandelde kant.",
  "shared.scar-shape": "Brede, ondiepe putjes verbeteren het meest. Diepe, smalle (‘ice-pick’) verbeteren het minst en vragen soms een andere methode.",
  "shared.laser": "In een trial met 46 mensen werden littekens ongeveer evenveel beter als met een laser, en was de roodheid korter.",
  "shared.laser-marks": "Niemand kreeg daar donkere vlekken na needling; ongeveer 3 van de 22 na de laser. Het was geen trial over donkerdere huid.",
  "shared.dark-marks-compared": "12 trials samen zagen na needling, deels met radiogolven, minder donkere vlekken dan na andere behandelingen.",
  "shared.pore": "Een porie is de opening van een haar en zijn talgklier. Meer talg of slappere huid laat haar groter lijken."
};
