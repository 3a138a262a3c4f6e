// Generated from xliff/ by npm run build:locales.
export default {
  "shared.emergency": "¿Dificultad para respirar o tragar, silbidos al respirar o hinchazón repentina de labios, lengua o garganta? ¿Desmayo, confusión, o piel o labios que se ponen azules, grises o pálidos? ¿Convulsiones, o latidos irregulares tras una crema anestésica? Llame de inmediato al número de emergencias.",
  "shared.puffy-face": "Es habitual tener la cara un poco hinchada y puntitos de sangre el primer día.",
  "shared.call": "Llame a su clínica en estos casos. Los cinco primeros no pueden esperar un día: si no abre, acuda al médico.",
  "shared.sign.spreading": "enrojecimiento, oscurecimiento o calor que se extiende, o pus",
  "shared.sign.fever": "fiebre",
  "shared.sign.pain": "dolor que empeora después del día 2",
  "shared.sign.blisters": "ampollas o un herpes labial",
  "shared.sign.eye": "cualquier cosa que afecte a un ojo",
  "shared.sign.lasting": "enrojecimiento, tono más oscuro o hinchazón después del día 7",
  "shared.sign.bumps": "bultos o llagas nuevos, incluso semanas después",
  "shared.sign.darkening": "zonas que se oscurecen",
  "shared.sign.lines": "marcas en forma de líneas",
  "shared.late-infection": "Los bultos o llagas que aparecen semanas después pueden ser una infección. Pida que los analicen.",
  "shared.report": "Si ha sufrido un daño, también puede comunicarlo a la autoridad sanitaria de su país. Eso ayuda a los demás."
};
