// Generated from xliff/ by npm run build:locales.
export default {
  "evidence.A": "Varios ensayos coinciden",
  "evidence.B": "Un ensayo pequeño, o varios estudios que coinciden",
  "evidence.C": "Estudios pequeños o preliminares",
  "evidence.D": "Recomendación oficial o práctica de las clínicas, no probada en ensayos",
  "evidence.reviewed": "Última revisión: {month}",
  "evidence.unreviewedTranslation": "Traducido del inglés. Ningún profesional de la salud que hable este idioma ha revisado todavía la traducción.",
  "evidence.ownWords": "En palabras de la propia clínica"
};
