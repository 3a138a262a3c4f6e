// Generated from xliff/ by npm run build:locales.
export default {
  "shared.depth-limit": "Las instrucciones de un aparato de microagujas dicen que no se han evaluado ajustes de más de 1,5 mm."
};
