// Generated from xliff/ by npm run build:locales.
export default {
  "resultsCompare.failed": "No se pudo cargar esta imagen.",
  "resultsCompare.missing.title": "Todavía no hay fotos aquí",
  "resultsCompare.missing.text": "Puede pedir a la clínica que le enseñe las suyas. Las preguntas de abajo le ayudarán.",
  "resultsCompare.missing.editor": "Para quien edita esta página: añada una imagen con slot=\"before\", otra con slot=\"after\" y un pie con slot=\"caption\".",
  "resultsCompare.noCaption.text": "Estas fotos llegaron sin datos. Pídalos a la clínica.",
  "resultsCompare.noCaption.editor": "Para quien edita esta página: añada un pie con slot=\"caption\". Diga quién hizo las fotos, que la luz y el ángulo son los mismos, cuántas sesiones fueron, cuánto tiempo después, que hubo consentimiento y que los resultados varían."
};
