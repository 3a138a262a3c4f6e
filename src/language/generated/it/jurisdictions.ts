// Generated from xliff/ by npm run build:locales.
export default {
  "jurisdictions.title": "Le regole dove si trova",
  "jurisdictions.us.label": "Negli Stati Uniti i dispositivi sono autorizzati per cicatrici da acne e rughe del viso e per cicatrici dell’addome. Questo uso va oltre questi limiti.",
  "jurisdictions.us.age": "Negli Stati Uniti i dispositivi sono autorizzati per persone dai 22 anni in su.",
  "jurisdictions.gb.age": "Nel Regno Unito la pubblicità di procedure estetiche non può rivolgersi a chi ha meno di 18 anni.",
  "jurisdictions.scotland.age": "In Scozia una legge di maggio 2026 vieta il microneedling da 1,5 mm in su, o con radiofrequenza, sotto i 18 anni. Chieda alla sua clinica se è già in vigore.",
  "jurisdictions.scotland.numbing": "In Scozia il trattamento con un anestetico su ricetta ha regole proprie, in base a una legge di maggio 2026. Chieda alla sua clinica che cosa usa.",
  "jurisdictions.australia.age": "In Australia la pubblicità di procedure estetiche a rischio più alto non può rivolgersi a chi ha meno di 18 anni. Il microneedling senza radiofrequenza non è tra gli esempi che abbiamo visto."
};
