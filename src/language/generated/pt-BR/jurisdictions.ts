// Generated from xliff/ by npm run build:locales.
export default {
  "jurisdictions.title": "As regras do lugar onde você está",
  "jurisdictions.us.label": "Nos EUA, os aparelhos são autorizados para cicatrizes de acne e rugas do rosto, e para cicatrizes da barriga. Este uso vai além disso.",
  "jurisdictions.us.age": "Nos Estados Unidos, os aparelhos são autorizados para pessoas com 22 anos ou mais.",
  "jurisdictions.gb.age": "No Reino Unido, anúncios de procedimentos estéticos não podem ser dirigidos a menores de 18 anos.",
  "jurisdictions.scotland.age": "Na Escócia, uma lei de maio de 2026 proíbe o microagulhamento a partir de 1,5 mm, ou com radiofrequência, para menores de 18 anos. Pergunte à sua clínica se já está em vigor.",
  "jurisdictions.scotland.numbing": "Na Escócia, o tratamento com anestésico de receita tem regras próprias, segundo uma lei de maio de 2026. Pergunte à sua clínica o que ela usa.",
  "jurisdictions.australia.age": "Na Austrália, anúncios de procedimentos estéticos de maior risco não podem ser dirigidos a menores de 18 anos. O microagulhamento sem radiofrequência não está entre os exemplos que vimos."
};
