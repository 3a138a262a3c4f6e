// Generated from xliff/ by npm run build:locales.
export default {
  "takeaway.print": "Imprimir",
  "takeaway.copy": "Copiar",
  "takeaway.copied": "Copiado",
  "takeaway.copyByHand": "Copie el texto de abajo.",
  "takeaway.calendar": "Añadir al calendario",
  "takeaway.calendarFailed": "No se pudo crear el archivo del calendario. Inténtelo de nuevo."
};
