// Generated from xliff/ by npm run build:locales.
export default {
  "shared.name": "También se llama terapia de inducción de colágeno.",
  "shared.scars": "Las cicatrices de acné suelen notarse menos tras una serie de sesiones. No desaparecen.",
  "shared.scars-measured": "En un ensayo que completaron 15 personas, vieron un 41 % de mejoría en el lado tratado.",
  "shared.scar-shape": "Los hundimientos anchos y poco profundos mejoran más. Los profundos y estrechos (cicatrices «en picahielos») mejoran menos y pueden necesitar otro método.",
  "shared.laser": "En un ensayo con 46 personas, las cicatrices mejoraron más o menos igual que con un láser. El enrojecimiento duró menos.",
  "shared.laser-marks": "En un ensayo con 46 personas, nadie tuvo manchas oscuras tras el microneedling. Tras un láser las tuvieron unas 3 de 22 personas. El resumen del ensayo no indica los colores de piel.",
  "shared.dark-marks-compared": "Una revisión de 12 ensayos encontró menos manchas oscuras tras el microneedling, a veces con radiofrecuencia, que tras otros tratamientos.",
  "shared.pore": "Un poro es la salida de un vello y de su glándula sebácea. Con más grasa o con la piel más floja se ve más grande."
};
