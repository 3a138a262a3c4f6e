// Generated from xliff/ by npm run build:locales.
export default {
  "jurisdictions.title": "Las normas del lugar donde está usted",
  "jurisdictions.us.label": "En Estados Unidos, los aparatos están autorizados para cicatrices de acné y arrugas de la cara, y para cicatrices del vientre. Este uso va más allá.",
  "jurisdictions.us.age": "En Estados Unidos, los aparatos están autorizados para personas de 22 años o más.",
  "jurisdictions.gb.age": "En el Reino Unido, los anuncios de procedimientos estéticos no pueden dirigirse a menores de 18 años.",
  "jurisdictions.scotland.age": "En Escocia, una ley de mayo de 2026 prohíbe el microneedling a partir de 1,5 mm, o con radiofrecuencia, a menores de 18 años. Pregunte a su clínica si ya está en vigor.",
  "jurisdictions.scotland.numbing": "En Escocia, el tratamiento con un anestésico de receta tiene sus propias normas, según una ley de mayo de 2026. Pregunte a su clínica qué utiliza.",
  "jurisdictions.australia.age": "En Australia, los anuncios de procedimientos estéticos de mayor riesgo no pueden dirigirse a menores de 18 años. El microneedling sin radiofrecuencia no está entre los ejemplos que vimos."
};
