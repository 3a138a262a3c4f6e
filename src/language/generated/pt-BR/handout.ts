// Generated from xliff/ by npm run build:locales.
export default {
  "handout.print": "Imprimir",
  "handout.copy": "Copiar",
  "handout.copied": "Copiado",
  "handout.copyByHand": "Copie o texto abaixo.",
  "handout.calendar": "Adicionar à agenda",
  "handout.calendarFailed": "Não foi possível criar o arquivo da agenda. Tente de novo."
};
