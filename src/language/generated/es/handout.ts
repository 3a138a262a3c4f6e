// Generated from xliff/ by npm run build:locales.
export default {
  "handout.print": "Imprimir",
  "handout.copy": "Copiar",
  "handout.copied": "Copiado",
  "handout.copyByHand": "Copie el texto de abajo.",
  "handout.calendar": "Añadir al calendario",
  "handout.calendarHint": "¿No hay archivo? No todas las páginas o aplicaciones pueden guardarlo.",
  "handout.copyDates": "Copiar las fechas",
  "handout.printBlocked": "Aquí no se puede imprimir. Copie el texto de abajo.",
  "handout.calendarFailed": "No se pudo crear el archivo del calendario. Inténtelo de nuevo."
};
