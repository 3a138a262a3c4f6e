// Generated from xliff/ by npm run build:locales.
export default {
  "shared.name": "Het heet ook collageeninductietherapie.",
  "shared.scars": "Acnelittekens vallen na een kuur vaak minder op. Ze verdwijnen niet.",
  "shared.scars-measured": "In een klinische studie die 15 mensen afmaakten, zagen zij 41% verbetering aan de behandelde kant.",
  "shared.scar-shape": "Brede, ondiepe putjes verbeteren het meest. Diepe, smalle littekens (‘ice-pick-littekens’) verbeteren het minst en vragen soms een andere methode.",
  "shared.laser": "In een klinische studie met 46 mensen verbeterden littekens ongeveer evenveel als met een laser. De roodheid duurde korter.",
  "shared.laser-marks": "In een klinische studie met 46 mensen kreeg niemand donkere vlekken na needling. Na een laser kregen ongeveer 3 van de 22 die wel. De samenvatting van die studie noemt geen huidskleuren.",
  "shared.dark-marks-compared": "Een overzichtsstudie van 12 klinische studies vond na needling, deels met radiogolven, minder donkere vlekken dan na andere behandelingen.",
  "shared.pore": "Een porie is de opening van een haar en zijn talgklier. Door meer talg of een slappere huid lijkt een porie groter."
};
