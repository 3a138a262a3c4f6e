// Generated from xliff/ by npm run build:locales.
export default {
  "shared.emergency": "Dificuldade para respirar ou engolir, chiado no peito ou inchaço repentino de lábios, língua ou garganta? Desmaio, confusão mental, ou pele ou lábios que ficam azulados, cinza ou pálidos? Convulsão, ou batimentos irregulares depois do creme anestésico? Ligue imediatamente para o número de emergência.",
  "shared.puffy-face": "Um rosto um pouco inchado e pontinhos de sangue são comuns no primeiro dia.",
  "shared.call": "Ligue para a sua clínica nestes casos. Os cinco primeiros não podem esperar um dia: fora do horário de atendimento, procure um médico.",
  "shared.sign.spreading": "vermelhidão, escurecimento ou calor que se espalha, ou pus",
  "shared.sign.fever": "febre",
  "shared.sign.pain": "dor que piora depois do dia 2",
  "shared.sign.blisters": "bolhas ou herpes labial",
  "shared.sign.eye": "qualquer coisa que afete um olho",
  "shared.sign.lasting": "vermelhidão, tom mais escuro ou inchaço depois do dia 7",
  "shared.sign.bumps": "novos caroços ou feridas, mesmo semanas depois",
  "shared.sign.darkening": "áreas que escurecem",
  "shared.sign.lines": "marcas em forma de linhas",
  "shared.late-infection": "Novos caroços ou feridas semanas depois podem ser uma infecção. Peça um exame deles.",
  "shared.report": "Se você sofreu um dano, também pode avisar a autoridade de saúde do seu país. Isso ajuda outras pessoas."
};
