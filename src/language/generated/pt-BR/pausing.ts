// Generated from xliff/ by npm run build:locales.
export default {
  "pausing.isotretinoin": "Ligue para a sua clínica antes de ir. Não pare um medicamento por conta própria.",
  "pausing.isotretinoin.why": "As instruções de um aparelho e muitas clínicas dizem para esperar. Orientações mais novas de especialistas são menos rígidas para procedimentos suaves, mas não citam o microagulhamento. Quem receitou e o profissional que trata você decidem juntos.",
  "pausing.prescribed-retinoid.why": "Alguns profissionais pausam esses cremes antes do tratamento; outros mantêm.",
  "pausing.vitamin-c.why": "Não use no dia: os caroços duradouros, que são raros, foram relatados na maior parte depois de vitamina C na pele recém-tratada com agulhas.",
  "pausing.numbing": "Não passe em casa. Se você precisar, a sua clínica passa.",
  "pausing.numbing.why": "A agência reguladora dos Estados Unidos alerta contra produtos com mais de 4% de lidocaína, camadas grossas e filme plástico: depois do uso, já houve batimento irregular do coração e dificuldade para respirar."
};
