// Generated from xliff/ by npm run build:locales.
export default {
  "jurisdictions.title": "As regras do lugar onde você está",
  "jurisdictions.us.label": "Nos Estados Unidos, os aparelhos são autorizados para melhorar a aparência de cicatrizes de acne e rugas no rosto, e de cicatrizes na barriga. Este uso fica fora dessa autorização.",
  "jurisdictions.us.age": "Nos Estados Unidos, os aparelhos são autorizados para pessoas com 22 anos ou mais.",
  "jurisdictions.gb.age": "Os planos de licenciamento do Reino Unido fixam a idade mínima de 18 anos para tratamentos como este.",
  "jurisdictions.scotland.age": "Na Escócia, a idade mínima prevista para tratamentos como este é de 18 anos.",
  "jurisdictions.scotland.numbing": "Na Escócia, o tratamento com anestésico de receita tem regras próprias, segundo uma lei de maio de 2026. Pergunte à sua clínica o que ela usa.",
  "jurisdictions.australia.age": "Na Austrália, tratamentos como este não podem ser anunciados para menores de 18 anos."
};
