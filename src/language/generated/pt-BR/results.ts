// Generated from xliff/ by npm run build:locales.
export default {
  "shared.name": "Também se chama terapia de indução de colágeno.",
  "shared.scars": "As cicatrizes de acne muitas vezes parecem mais suaves depois de uma série de sessões. Elas não desaparecem.",
  "shared.scars-measured": "Em um ensaio clínico que 15 pessoas concluíram, elas viram 41% de melhora no lado tratado.",
  "shared.scar-shape": "Cicatrizes afundadas largas e rasas melhoram mais. As fundas e estreitas (“ice pick”) melhoram menos e podem precisar de outro método.",
  "shared.laser": "Em um ensaio clínico com 46 pessoas, as cicatrizes melhoraram mais ou menos na mesma medida que com um laser. A vermelhidão durou menos.",
  "shared.laser-marks": "Em um ensaio clínico com 46 pessoas, ninguém teve manchas escuras depois do microagulhamento. Depois de um laser, cerca de 3 de 22 pessoas tiveram. O resumo do ensaio clínico não informa cores de pele.",
  "shared.dark-marks-compared": "Uma revisão de 12 ensaios clínicos encontrou menos manchas escuras depois do microagulhamento, às vezes com radiofrequência, do que depois de outros tratamentos.",
  "shared.pore": "Um poro é a saída de um pelo e da sua glândula sebácea. Mais óleo ou pele mais flácida faz o poro parecer maior."
};
