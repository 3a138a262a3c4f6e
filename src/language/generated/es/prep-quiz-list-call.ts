// Generated from xliff/ by npm run build:locales.
export default {
  "prepQuiz.call": "Llame a su clínica antes de ir. El profesional decide si conviene esperar.",
  "prepQuiz.spreads": "El microneedling puede propagar una infección.",
  "prepQuiz.acne.why": "Primero hay que calmar el acné o la rosácea inflamados.",
  "prepQuiz.cold-sores-soon": "Llame hoy: su cita es en menos de {time}. Es posible que le den pastillas antivirales.",
  "prepQuiz.cold-sores.title": "Herpes labial",
  "prepQuiz.last-month.title": "Tratamiento en el último mes",
  "prepQuiz.pregnant.why": "No se ha demostrado que el microneedling haga daño en ese periodo ni que no lo haga. Puede dejarse para más adelante.",
  "prepQuiz.under18.why": "Los límites de edad cambian según el lugar. Con una piel más joven, primero hay que hablarlo.",
  "prepQuiz.isotretinoin.itemTitle": "Isotretinoína",
  "prepQuiz.scars.why": "Los expertos dicen que primero hay que preguntar por esto.",
  "prepQuiz.allergy.why": "Las instrucciones de un aparato de microagujas mencionan estas alergias. La alergia a metales hace más probables las reacciones."
};
