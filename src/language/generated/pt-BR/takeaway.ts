// Generated from xliff/ by npm run build:locales.
export default {
  "takeaway.print": "Imprimir",
  "takeaway.copy": "Copiar",
  "takeaway.copied": "Copiado",
  "takeaway.copyByHand": "Copie o texto abaixo.",
  "takeaway.calendar": "Adicionar à agenda",
  "takeaway.calendarFailed": "Não foi possível criar o arquivo da agenda. Tente de novo."
};
