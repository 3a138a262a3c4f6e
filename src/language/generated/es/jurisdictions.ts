// Generated from xliff/ by npm run build:locales.
export default {
  "jurisdictions.title": "Las normas del lugar donde está usted",
  "jurisdictions.us.label": "En Estados Unidos, los aparatos están autorizados para mejorar el aspecto de las cicatrices de acné y las arrugas de la cara, y de las cicatrices del vientre. Este uso queda fuera de esa autorización.",
  "jurisdictions.us.age": "En Estados Unidos, los aparatos están autorizados para personas de 22 años o más.",
  "jurisdictions.gb.age": "Los planes de licencias del Reino Unido fijan una edad mínima de 18 años para tratamientos como este.",
  "jurisdictions.scotland.age": "En Escocia, la edad mínima prevista para tratamientos como este es de 18 años.",
  "jurisdictions.scotland.numbing": "En Escocia, el tratamiento con un anestésico de receta tiene sus propias normas, según una ley de mayo de 2026. Pregunte a su clínica qué utiliza.",
  "jurisdictions.australia.age": "En Australia, los tratamientos como este no se pueden anunciar a menores de 18 años."
};
