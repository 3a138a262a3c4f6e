// Generated from xliff/ by npm run build:locales.
export default {
  "jurisdictions.title": "As regras do lugar onde você está",
  "jurisdictions.us.label": "Nos Estados Unidos, os aparelhos são autorizados para melhorar a aparência de cicatrizes de acne e rugas no rosto, e de cicatrizes na barriga. Este uso fica fora dessa autorização.",
  "jurisdictions.us.age": "Nos Estados Unidos, os aparelhos são autorizados para pessoas com 22 anos ou mais.",
  "jurisdictions.gb.age": "No Reino Unido, anúncios de procedimentos estéticos não podem ser dirigidos a menores de 18 anos.",
  "jurisdictions.scotland.age": "Na Escócia, a idade mínima prevista para tratamentos como este é de 18 anos.",
  "jurisdictions.scotland.numbing": "Na Escócia, o tratamento com anestésico de receita tem regras próprias, segundo uma lei de maio de 2026. Pergunte à sua clínica o que ela usa.",
  "jurisdictions.australia.age": "Na Austrália, anúncios de procedimentos estéticos de maior risco não podem ser dirigidos a menores de 18 anos. O microagulhamento simples não está entre os exemplos que vimos."
};
