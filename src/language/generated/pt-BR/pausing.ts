// Generated from xliff/ by npm run build:locales.
export default {
  "pausing.isotretinoin": "Ligue para a sua clínica antes de ir. Não pare nenhum medicamento por conta própria.",
  "pausing.isotretinoin.why": "As instruções de uma caneta de microagulhamento dizem para esperar. Muitas clínicas também, de 3 a 12 meses. Em 2017 um grupo de cirurgiões dermatológicos considerou aceitável o microagulhamento com rolo durante o uso ou logo depois. Quem receitou e o profissional que trata você decidem juntos.",
  "pausing.prescribed-retinoid.why": "Alguns profissionais pausam esses cremes antes do tratamento; outros mantêm.",
  "pausing.vitamin-c.why": "Não use no dia: os caroços duradouros, que são raros, foram relatados principalmente depois do uso de vitamina C na pele recém-tratada com agulhas.",
  "pausing.numbing": "Não passe em casa. Se você precisar, a sua clínica passa, e pode usar um creme mais forte, com receita.",
  "pausing.numbing.why": "O órgão regulador dos EUA (FDA) alerta para produtos vendidos sem receita com mais de 4% de lidocaína. Camadas grossas e filme plástico aumentam o risco. Já houve batimentos irregulares, convulsões e dificuldade para respirar."
};
