// Generated from xliff/ by npm run build:locales.
export default {
  "benefitsCarousel.lines.benefit": "Le rughe sottili possono apparire più morbide. In uno studio, 48 persone hanno fatto quattro sedute, una al mese, e i loro punteggi delle rughe erano migliori dopo circa cinque mesi. Un primo cambiamento della grana può vedersi dopo 4-6 settimane.",
  "benefitsCarousel.lines.limit": "In quello studio tutti sapevano di essere stati trattati, e questo può influenzare i punteggi. Il microneedling non è un filler. Sono possibili lividi e macchie scure.",
  "benefitsCarousel.pores.benefit": "Alcuni articoli citano i pori come motivo per fare il microneedling, e alcune persone dicono che i loro sembrano più fini per un po’, quando la grana della pelle migliora. Non abbiamo trovato studi clinici sul microneedling senza radiofrequenza per i pori, quindi le prove sono limitate.",
  "benefitsCarousel.pores.limit": "L’unico studio che abbiamo trovato usava il calore delle onde radio: è un altro trattamento, con rischi propri come ustioni e cicatrici. Il microneedling senza radiofrequenza può lasciare rossore, gonfiore e macchie scure.",
  "benefitsCarousel.bloodFlow.benefit": "In uno studio su 8 persone, il sangue nella pelle trattata è aumentato per un giorno al massimo. È il rossore o il calore che può notare. Non è una luminosità che dura: tre mesi dopo un ciclo, un altro studio ha misurato meno flusso di prima.",
  "benefitsCarousel.bloodFlow.limit": "Rossore, calore o gonfiore che durano oltre 7 giorni circa non sono previsti. Se le succede, chiami la clinica.",
  "benefitsCarousel.absorption.benefit": "Per ore, e fino a circa tre giorni, la pelle lascia passare più del solito, e ancora di più se è coperta. È un motivo per fare attenzione. Applichi solo ciò che la clinica ha scelto per questo.",
  "benefitsCarousel.absorption.limit": "La maggior parte dei prodotti non è fatta per l’uso sotto la superficie della pelle. Raramente sono stati segnalati noduli persistenti, soprattutto dopo aver messo vitamina C sulla pelle appena trattata con gli aghi."
};
