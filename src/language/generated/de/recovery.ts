// Generated from xliff/ by npm run build:locales.
export default {
  "shared.recovery": "Rötung und Schwellung: bei den meisten 2 bis 3 Tage. Trockene oder schuppende Haut: etwa Tag 2 bis 4. Wieder wie sonst: bei den meisten nach 4 bis 7 Tagen.",
  "shared.recovery-short": "Rötung: bei den meisten 2 bis 3 Tage.",
  "shared.recovery-longer": "Nach tieferer Behandlung können blaue Flecken oder Schorf bis zu 10 Tage bleiben.",
  "shared.redness": "Rötung: auf hellerer Haut rosa oder rot; auf brauner rot, violett oder dunkler; auf schwarzer violett, grau oder kaum zu sehen.",
  "shared.redness-feel": "Vergleichen Sie mit unbehandelter Haut. Wärme, Spannung und Schwellung sagen mehr als die Farbe.",
  "shared.usual-effects": "Üblich, bis etwa 7 Tage: Rötung, Schwellung, Empfindlichkeit, trockene oder sich schälende Haut, Juckreiz. Manche bekommen geschwollene Lymphknoten.",
  "shared.dark-marks": "Dunkle Flecken gehören zu den am häufigsten gemeldeten Nebenwirkungen, noch mehr auf dunklerer Haut. Manche bleiben.",
  "shared.sun": "Benutzen Sie während der ganzen Behandlungsreihe täglich Sonnenschutz: anfangs LSF 50, später mindestens 30. Sonne auf heilender Haut kann dunkle Flecken hinterlassen.",
  "shared.sessions": "Die meisten Behandlungsreihen haben 3 bis 6 Sitzungen.",
  "shared.session-gap": "Oft liegen 4 bis 6 Wochen zwischen den Sitzungen. Eine Übersichtsarbeit rät eher zu 4 als zu 2 Wochen.",
  "shared.first-change": "Es kann bis zu drei Monate oder mehr als eine Sitzung dauern, bis Sie eine Veränderung bemerken.",
  "shared.barrier": "Nach Needling mit kurzen Nadeln lässt die Haut etwa zwei bis drei Tage lang mehr durch. Bei dunklerer Haut kann es länger dauern.",
  "shared.barrier-deeper": "Nach tieferer Behandlung kann es länger dauern. Richten Sie sich nach Ihrer Praxis."
};
