// Generated from xliff/ by npm run build:locales.
export default {
  "pausing.isotretinoin": "Llame a su clínica antes de ir. No deje ningún medicamento por su cuenta.",
  "pausing.isotretinoin.why": "Las instrucciones de un aparato de microagujas dicen que hay que esperar. También lo dicen muchas clínicas, de 3 a 12 meses. En 2017 un grupo de cirujanos dermatólogos consideró aceptable el uso del rodillo mientras se toma isotretinoína o poco después. Deciden juntos quien se la recetó y el profesional que le trata.",
  "pausing.prescribed-retinoid.why": "Algunos profesionales pausan esas cremas antes del tratamiento; otros las mantienen.",
  "pausing.vitamin-c.why": "No la use ese día: los bultos duraderos, poco frecuentes, se describieron sobre todo después de usar vitamina C en piel recién tratada con agujas.",
  "pausing.numbing": "No se la ponga en casa. Si la necesita, se la pone su clínica, que puede usar una más fuerte, de receta.",
  "pausing.numbing.why": "El organismo regulador de Estados Unidos (FDA) advierte sobre productos sin receta con más del 4 % de lidocaína. Poner capas gruesas o cubrirlas con plástico aumenta el riesgo. Ha habido casos de latidos irregulares, convulsiones y dificultad para respirar."
};
