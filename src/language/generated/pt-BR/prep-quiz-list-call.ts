// Generated from xliff/ by npm run build:locales.
export default {
  "prepQuiz.call": "Ligue para a sua clínica antes de ir. O profissional decide se é melhor esperar.",
  "prepQuiz.spreads": "O microagulhamento pode espalhar uma infecção.",
  "prepQuiz.acne.why": "Primeiro se acalma a acne ou rosácea inflamada.",
  "prepQuiz.cold-sores-soon": "Ligue hoje: o seu atendimento é daqui a menos de {time}. Talvez você receba comprimidos antivirais.",
  "prepQuiz.cold-sores.title": "Herpes labial",
  "prepQuiz.last-month.title": "Tratamento no último mês",
  "prepQuiz.pregnant.why": "Não foi demonstrado que o microagulhamento faça mal nessa fase, nem que não faça. Ele pode esperar.",
  "prepQuiz.under18.why": "Os limites de idade mudam conforme o lugar. Com uma pele mais jovem, é preciso conversar antes.",
  "prepQuiz.isotretinoin.itemTitle": "Isotretinoína",
  "prepQuiz.scars.why": "Especialistas dizem para perguntar primeiro sobre isso.",
  "prepQuiz.allergy.why": "As instruções de uma caneta de microagulhamento citam essas alergias. A alergia a metal torna as reações mais prováveis."
};
