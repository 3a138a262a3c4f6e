// Generated from xliff/ by npm run build:locales.
export default {
  "recoveryTimeline.restart.title": "Was Sie wann wieder dürfen",
  "recoveryTimeline.restart.range": "Etwa {time}. Quellen: {from} bis {to}.",
  "recoveryTimeline.restart.agreed": "Etwa {time}.",
  "recoveryTimeline.restart.sameDay": "am selben Tag",
  "recoveryTimeline.restart.around": "etwa am {date}",
  "recoveryTimeline.restart.scale": "Tage nach der Behandlung",
  "recoveryTimeline.restart.legend": "Balken: was Quellen sagen. Punkt: die Zeit, die wir hier nehmen.",
  "recoveryTimeline.event": "Erinnerung an die Hautpflege",
  "recoveryTimeline.closing": "Dies dient der Information und ist kein ärztlicher Rat. Fragen Sie Ihre Praxis.",
  "recoveryTimeline.title.product": "Alles außer dem Produkt Ihrer Praxis",
  "recoveryTimeline.title.cleanse": "Erstes sanftes Waschen",
  "recoveryTimeline.title.moisturiser": "Einfache Feuchtigkeitscreme",
  "recoveryTimeline.title.sunscreen": "Sonnencreme",
  "recoveryTimeline.title.exercise": "Sport, Sauna, Schwimmbad, heißes Bad",
  "recoveryTimeline.title.exfoliant": "Säuren, Peelings, Benzoylperoxid, Duftstoffe",
  "recoveryTimeline.title.retinoid": "Retinoide",
  "recoveryTimeline.title.waxing": "Waxing, Laser, Spritzen",
  "recoveryTimeline.title.selfTan": "Selbstbräuner",
  "recoveryTimeline.restart.sunscreen": "Die Quellen sind uneinig. Ein Merkblatt aus einem Krankenhaus und manche Praxen wollen anfangs nur ihr eigenes Produkt, nicht einmal Sonnencreme. Andere erlauben Sonnencreme am selben Tag. Meiden Sie die Sonne, bis Sie die Regel Ihrer Praxis kennen.",
  "recoveryTimeline.restart.vitaminC": "Nicht auf offene Haut: Bleibende Knötchen wurden gemeldet, nachdem es auf frisch behandelte Haut kam.",
  "recoveryTimeline.restart.retinoid": "Wenn Ihres verschrieben wurde, fragen Sie die Person, die es verschrieben hat, oder Ihre Praxis, wann Sie es wieder benutzen sollen."
};
