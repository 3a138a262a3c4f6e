// Generated from xliff/ by npm run build:locales.
export default {
  "pausing.isotretinoin": "Chiami la clinica prima di andarci. Non sospenda un medicinale di sua iniziativa.",
  "pausing.isotretinoin.why": "Le istruzioni di una penna per microneedling dicono di aspettare. Lo dicono anche molte cliniche, per 3-12 mesi. Nel 2017 un gruppo di chirurghi dermatologi ha giudicato accettabile il microneedling con rullo durante la cura o poco dopo. Chi l’ha prescritta e il professionista che la segue decidono insieme.",
  "pausing.prescribed-retinoid.why": "Alcuni professionisti sospendono queste creme prima del trattamento; altri le mantengono.",
  "pausing.vitamin-c.why": "Non la usi il giorno stesso. I rari noduli duraturi sono stati segnalati soprattutto dopo la vitamina C sulla pelle trattata con gli aghi.",
  "pausing.numbing": "Non la metta a casa. Se serve, la applica la clinica, che può usarne una più forte su ricetta.",
  "pausing.numbing.why": "L’autorità statunitense (FDA) mette in guardia dai prodotti senza ricetta con più del 4% di lidocaina. Strati spessi e pellicola di plastica aumentano il rischio. In seguito sono comparsi battito irregolare, convulsioni e difficoltà a respirare."
};
