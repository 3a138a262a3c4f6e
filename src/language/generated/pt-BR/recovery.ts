// Generated from xliff/ by npm run build:locales.
export default {
  "shared.recovery": "Vermelhidão e inchaço: 2 a 3 dias para a maioria. Pele seca ou descamando: por volta dos dias 2 a 4. De volta ao normal: entre os dias 4 e 7 para a maioria.",
  "shared.recovery-short": "Vermelhidão: 2 a 3 dias para a maioria.",
  "shared.recovery-longer": "Depois de um tratamento mais profundo, hematomas ou casquinhas podem durar até 10 dias.",
  "shared.redness": "Vermelhidão: rosa ou vermelha na pele mais clara; vermelha, roxa ou mais escura na pele parda; roxa, cinza ou quase invisível na pele negra.",
  "shared.redness-feel": "Compare com a pele não tratada. Calor, pele repuxando e inchaço dizem mais que a cor.",
  "shared.usual-effects": "Comum por até uns 7 dias: vermelhidão, inchaço, pele dolorida, seca ou descamando, coceira. Algumas pessoas ficam com ínguas.",
  "shared.dark-marks": "Manchas escuras estão entre os efeitos mais relatados, ainda mais na pele mais escura. Algumas permanecem.",
  "shared.sun": "Use protetor solar todos os dias, durante toda a série de sessões: FPS 50 no começo, depois pelo menos 30. O sol na pele em recuperação pode deixar manchas escuras.",
  "shared.sessions": "A maioria das séries tem de 3 a 6 sessões.",
  "shared.session-gap": "As sessões costumam ter 4 a 6 semanas de intervalo. Uma revisão prefere 4 semanas a 2.",
  "shared.first-change": "Pode levar até três meses, ou mais de uma sessão, para notar uma mudança.",
  "shared.barrier": "Depois do uso de agulhas curtas, a pele deixa passar mais substâncias por cerca de dois a três dias. Na pele mais escura isso pode durar mais.",
  "shared.barrier-deeper": "Depois de um tratamento mais profundo, isso pode durar mais. Siga a orientação da sua clínica."
};
