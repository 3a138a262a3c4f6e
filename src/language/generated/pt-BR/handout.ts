// Generated from xliff/ by npm run build:locales.
export default {
  "handout.print": "Imprimir",
  "handout.copy": "Copiar",
  "handout.copied": "Copiado",
  "handout.copyByHand": "Copie o texto abaixo.",
  "handout.calendar": "Adicionar à agenda",
  "handout.calendarHint": "Nenhum arquivo? Nem toda página ou aplicativo consegue salvar arquivos.",
  "handout.copyDates": "Copiar as datas",
  "handout.printBlocked": "Não é possível imprimir aqui. Copie o texto abaixo.",
  "handout.calendarFailed": "Não foi possível criar o arquivo da agenda. Tente de novo."
};
