// Generated from xliff/ by npm run build:locales.
export default {
  "prepQuiz.pause": "No lo use durante aproximadamente {time} antes del tratamiento. Las fuentes van de {from} a {to}.",
  "prepQuiz.pauseNow": "No lo use hasta su cita. Diga a su clínica cuándo lo usó por última vez.",
  "prepQuiz.pauseOnly": "No lo haga durante aproximadamente {time} antes del tratamiento.",
  "prepQuiz.notAgain": "No vuelva a hacerlo antes del tratamiento. Diga a su clínica cuándo fue la última vez.",
  "pausing.benzoyl-peroxide.why": "Si mientras tanto empeoran los granos, dígaselo a su clínica: primero hay que calmar el acné inflamado.",
  "prepQuiz.custom": "Es lo que piden las clínicas.",
  "prepQuiz.sun": "Evite broncearse, quemarse con el sol y usar camas solares durante aproximadamente {time} antes del tratamiento. Las fuentes van de {from} a {to}. Después, cuente con estar a la sombra.",
  "prepQuiz.sunProtection.title": "Protección solar",
  "prepQuiz.sunNow": "Desde ahora, evite broncearse, quemarse con el sol y usar camas solares. Después, cuente con estar a la sombra.",
  "prepQuiz.gentle-care": "Trate la piel con suavidad durante aproximadamente {time}: sin exfoliantes, ácidos ni productos nuevos. Cuanto más calmada esté su piel ese día, mejor.",
  "prepQuiz.gentle-care.title": "Cuidado suave de la piel",
  "prepQuiz.gentleNow": "Desde ahora, trate la piel con suavidad: sin exfoliantes, ácidos ni productos nuevos.",
  "prepQuiz.retinoid": "Retinol y otros retinoides",
  "prepQuiz.hair.hair-removal": "Cera, hilo, crema depilatoria o decolorante",
  "prepQuiz.self-tan": "Autobronceador",
  "prepQuiz.alcohol": "No beba alcohol el día antes ni ese mismo día.",
  "prepQuiz.numbing.title": "Crema anestésica",
  "prepQuiz.bare-face": "Ese día, sin maquillaje, perfume ni crema hidratante.",
  "prepQuiz.bare-face.title": "Cara al natural",
  "prepQuiz.on-the-day": "¿Fiebre, un herpes labial, sarpullido o una quemadura solar ese día? Llame antes de ir.",
  "prepQuiz.on-the-day.title": "Si no se encuentra bien"
};
