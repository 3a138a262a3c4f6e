// Generated from xliff/ by npm run build:locales.
export default {
  "resultsCompare.failed": "Não foi possível carregar esta imagem.",
  "resultsCompare.missing.title": "Ainda não há fotos aqui",
  "resultsCompare.missing.text": "Você pode pedir à clínica que mostre as dela. As perguntas abaixo vão ajudar.",
  "resultsCompare.missing.editor": "Para quem edita esta página: adicione uma imagem com slot=\"before\", outra com slot=\"after\" e uma legenda com slot=\"caption\".",
  "resultsCompare.noCaption.text": "Estas fotos vieram sem detalhes. Peça os detalhes à clínica.",
  "resultsCompare.noCaption.editor": "Para quem edita esta página: adicione uma legenda com slot=\"caption\". Diga quem tirou as fotos, que a luz e o ângulo são os mesmos, quantas sessões foram, quanto tempo depois, que houve consentimento e que os resultados variam."
};
