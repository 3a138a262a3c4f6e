// Generated from xliff/ by npm run build:locales.
export default {
  "common.evidence": "¿Cómo lo sabemos?",
  "common.evidenceFailed": "No se pudieron cargar las fuentes. Inténtelo de nuevo.",
  "common.education": "Esto es información educativa, no un consejo médico. Su clínica puede decirle qué le conviene a usted.",
  "common.booking": "Reservar una consulta",
  "common.phone": "Llamar"
};
