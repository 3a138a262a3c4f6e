// Generated from xliff/ by npm run build:locales.
export default {
  "evidence.A": "Vários ensaios clínicos concordam",
  "evidence.B": "Um ensaio clínico pequeno, ou vários estudos que concordam",
  "evidence.C": "Estudos pequenos ou iniciais",
  "evidence.D": "Orientação oficial ou prática das clínicas, não testada em ensaios clínicos",
  "evidence.reviewed": "Última revisão: {month}",
  "evidence.unreviewedTranslation": "Traduzido do inglês. Nenhum profissional de saúde que fale este idioma revisou a tradução até agora.",
  "evidence.ownWords": "Nas palavras da própria clínica"
};
