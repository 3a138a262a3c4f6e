// Generated from xliff/ by npm run build:locales.
export default {
  "shared.name": "Microneedling heißt auch Kollageninduktionstherapie.",
  "shared.scars": "Aknenarben sehen nach einer Behandlungsreihe oft weicher aus. Sie verschwinden nicht.",
  "shared.scars-measured": "In einer klinischen Studie machten 15 Personen bis zum Ende mit. Sie sahen auf der behandelten Seite 41 % Verbesserung.",
  "shared.scar-shape": "Breite, flache Dellen bessern sich am meisten. Tiefe, enge Narben („Eispickel-Narben“) bessern sich am wenigsten und brauchen vielleicht eine andere Methode.",
  "shared.laser": "In einer klinischen Studie mit 46 Personen besserten sich Narben etwa so stark wie mit einem Laser. Die Rötung hielt kürzer an.",
  "shared.laser-marks": "In einer klinischen Studie mit 46 Personen hatte nach dem Needling niemand dunkle Flecken. Nach einem Laser hatten sie etwa 3 von 22. Die Zusammenfassung der Studie nennt keine Hautfarben.",
  "shared.dark-marks-compared": "Eine Übersichtsarbeit zu 12 klinischen Studien fand nach Needling, teils mit Radiofrequenz, seltener dunkle Flecken als nach anderen Behandlungen.",
  "shared.pore": "Eine Pore ist die Öffnung eines Haars und seiner Talgdrüse. Mehr Talg oder schlaffere Haut lässt sie größer wirken."
};
