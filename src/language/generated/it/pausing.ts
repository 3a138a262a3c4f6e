// Generated from xliff/ by npm run build:locales.
export default {
  "pausing.isotretinoin": "Chiami la clinica prima di venire. Non sospenda un medicinale di sua iniziativa.",
  "pausing.isotretinoin.why": "Le istruzioni di un dispositivo e molte cliniche dicono di aspettare. I pareri più recenti degli esperti sono meno severi per le procedure delicate, ma non citano il microneedling. Chi l’ha prescritta e il professionista che la segue decidono insieme.",
  "pausing.prescribed-retinoid.why": "Alcuni professionisti sospendono queste creme prima del trattamento; altri le mantengono.",
  "pausing.vitamin-c.why": "Non la usi il giorno stesso: i rari noduli persistenti sono stati segnalati soprattutto dopo la vitamina C sulla pelle trattata con gli aghi.",
  "pausing.numbing": "Non la metta a casa. Se serve, la applica la clinica.",
  "pausing.numbing.why": "L’autorità sanitaria statunitense mette in guardia da prodotti con più del 4% di lidocaina, strati spessi e pellicola di plastica: ne sono seguiti battito irregolare e difficoltà a respirare."
};
