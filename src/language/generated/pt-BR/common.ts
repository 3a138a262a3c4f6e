// Generated from xliff/ by npm run build:locales.
export default {
  "common.evidence": "Como sabemos disso?",
  "common.evidenceFailed": "Não foi possível carregar as fontes. Tente de novo.",
  "common.education": "Este conteúdo é educativo, não é orientação médica. A sua clínica pode dizer o que é adequado para você.",
  "common.booking": "Marcar uma consulta",
  "common.phone": "Ligar"
};
