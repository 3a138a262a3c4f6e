// Generated from xliff/ by npm run build:locales.
export default {
  "benefitsCarousel.lines.benefit": "Las líneas finas pueden verse más suaves. En un estudio, 48 personas recibieron cuatro sesiones, una al mes, y sus puntuaciones de arrugas eran mejores a los cinco meses, más o menos. Un primer cambio en la textura puede notarse después de 4 a 6 semanas.",
  "benefitsCarousel.lines.limit": "Todas las personas de ese estudio sabían que habían recibido tratamiento, y eso puede influir en las puntuaciones. El microneedling no es un relleno. Puede haber moretones y manchas oscuras.",
  "benefitsCarousel.pores.benefit": "Algunos artículos citan los poros como motivo para hacerse microneedling, y algunas personas dicen que los suyos se ven más finos durante un tiempo, al mejorar la textura. No encontramos ningún ensayo de microneedling sin radiofrecuencia para los poros, así que las pruebas son limitadas.",
  "benefitsCarousel.pores.limit": "El único estudio que encontramos usaba calor de ondas de radio: es otro tratamiento, con riesgos propios como quemaduras y cicatrices. El microneedling sin radiofrecuencia puede dejar enrojecimiento, hinchazón y manchas oscuras.",
  "benefitsCarousel.bloodFlow.benefit": "En un estudio con 8 personas, la sangre en la piel tratada aumentó durante un día como máximo. Es el enrojecimiento o el calor que puede notar. No es un brillo duradero: tres meses después de un ciclo de sesiones, otro estudio midió menos flujo que antes.",
  "benefitsCarousel.bloodFlow.limit": "No es de esperar que el enrojecimiento, el calor o la hinchazón duren más de unos 7 días. Llame a su clínica si le ocurre.",
  "benefitsCarousel.absorption.benefit": "Durante horas, y hasta unos tres días, la piel deja pasar más de lo habitual, y todavía más si está cubierta. Es un motivo para tener cuidado. Póngase solo lo que su clínica haya elegido para este momento.",
  "benefitsCarousel.absorption.limit": "La mayoría de los productos no están hechos para usarse bajo la superficie de la piel. Rara vez se han descrito bultos persistentes, sobre todo después de poner vitamina C en piel recién tratada con agujas."
};
