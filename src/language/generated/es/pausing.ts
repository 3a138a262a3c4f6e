// Generated from xliff/ by npm run build:locales.
export default {
  "pausing.isotretinoin": "Llame a su clínica antes de ir. No deje un medicamento por su cuenta.",
  "pausing.isotretinoin.why": "Las instrucciones de un aparato y muchas clínicas dicen que hay que esperar. Recomendaciones más recientes de expertos son menos estrictas para procedimientos suaves, pero no nombran el microneedling. Deciden juntos quien se la recetó y el profesional que le trata.",
  "pausing.prescribed-retinoid.why": "Algunos profesionales pausan esas cremas antes del tratamiento; otros las mantienen.",
  "pausing.vitamin-c.why": "No la use ese día: los bultos persistentes, poco frecuentes, se describieron sobre todo después de usar vitamina C en piel recién tratada con agujas.",
  "pausing.numbing": "No se la ponga en casa. Si la necesita, se la pone su clínica.",
  "pausing.numbing.why": "La autoridad reguladora de Estados Unidos advierte contra los productos con más de un 4 % de lidocaína, las capas gruesas y el film plástico: después de usarlos ha habido latidos irregulares y dificultad para respirar."
};
