// Generated from xliff/ by npm run build:locales.
export default {
  "benefitsCarousel.lines.benefit": "As linhas finas podem parecer mais suaves. Em um estudo, 48 pessoas fizeram quatro sessões mensais, e as notas de suas rugas estavam melhores com cerca de cinco meses. Uma primeira mudança na textura pode aparecer depois de 4 a 6 semanas.",
  "benefitsCarousel.lines.limit": "Todas as pessoas desse estudo sabiam que tinham sido tratadas, e isso pode influenciar as notas. O microagulhamento não é um preenchimento. Podem surgir hematomas e manchas escuras.",
  "benefitsCarousel.pores.benefit": "Alguns artigos citam os poros como motivo para fazer microagulhamento, e algumas pessoas dizem que os seus parecem mais finos por um tempo, quando a textura melhora. Não encontramos nenhum ensaio clínico de microagulhamento sem radiofrequência para poros, então as evidências são limitadas.",
  "benefitsCarousel.pores.limit": "O único estudo que encontramos usou calor de ondas de rádio: é outro tratamento, com riscos próprios, como queimaduras e cicatrizes. O microagulhamento sem radiofrequência pode deixar vermelhidão, inchaço e manchas escuras.",
  "benefitsCarousel.bloodFlow.benefit": "Em um estudo com 8 pessoas, o sangue na pele tratada aumentou por até um dia. É a vermelhidão ou o calor que você pode notar. Não é um brilho duradouro: três meses depois de uma série de sessões, outro estudo mediu menos fluxo do que antes.",
  "benefitsCarousel.bloodFlow.limit": "Não se espera que vermelhidão, calor ou inchaço passem de cerca de 7 dias. Se isso acontecer com você, ligue para a sua clínica.",
  "benefitsCarousel.absorption.benefit": "Por horas, e por até cerca de três dias, a pele deixa passar mais do que o normal, e mais ainda se estiver coberta. Isso é motivo para cuidado. Passe só o que a sua clínica escolheu para ela.",
  "benefitsCarousel.absorption.limit": "A maioria dos produtos não é feita para uso abaixo da superfície da pele. Raramente, foram relatados caroços duradouros, na maior parte depois do uso de vitamina C na pele recém-tratada com agulhas."
};
