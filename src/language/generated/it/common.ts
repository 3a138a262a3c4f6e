// Generated from xliff/ by npm run build:locales.
export default {
  "common.evidence": "Come lo sappiamo?",
  "common.evidenceFailed": "Non è stato possibile caricare le fonti. Riprovi.",
  "common.education": "Queste sono informazioni generali, non un parere medico. La sua clinica può dirle che cosa è adatto a lei.",
  "common.booking": "Prenota una visita",
  "common.phone": "Chiama"
};
