// Generated from xliff/ by npm run build:locales.
export default {
  "shared.recovery": "Enrojecimiento e hinchazón: 2 a 3 días en la mayoría. Piel seca o con descamación: alrededor de los días 2 a 4. Vuelta a lo habitual: entre los días 4 y 7 en la mayoría.",
  "shared.recovery-short": "Enrojecimiento: 2 a 3 días en la mayoría.",
  "shared.recovery-longer": "Tras un tratamiento más profundo, los moretones o costras pueden durar hasta 10 días.",
  "shared.redness": "Enrojecimiento: rosa o rojo en piel más clara; rojo, morado o más oscuro en piel morena; morado, gris o casi invisible en piel negra.",
  "shared.redness-feel": "Compare con la piel sin tratar. El calor, la tirantez y la hinchazón dicen más que el color.",
  "shared.usual-effects": "Habitual durante unos 7 días como máximo: enrojecimiento, hinchazón, molestias, piel seca o que se pela, picor. A algunas personas se les hinchan los ganglios.",
  "shared.dark-marks": "Las manchas oscuras están entre los efectos más notificados, más aún en piel más oscura. Algunas persisten.",
  "shared.sun": "Use a diario protector solar durante toda la serie de sesiones: FPS 50 al principio, después al menos 30. El sol sobre la piel que se está recuperando puede dejar manchas oscuras.",
  "shared.sessions": "La mayoría de las series tienen de 3 a 6 sesiones.",
  "shared.session-gap": "Suele haber de 4 a 6 semanas entre sesiones. Una revisión prefiere 4 semanas a 2.",
  "shared.first-change": "Puede que pasen hasta tres meses, o más de una sesión, antes de notar un cambio.",
  "shared.barrier": "Tras el uso de agujas cortas, la piel deja pasar más sustancias durante unos dos o tres días. En la piel más oscura puede durar más.",
  "shared.barrier-deeper": "Tras un tratamiento más profundo puede durar más. Siga el consejo de su clínica."
};
