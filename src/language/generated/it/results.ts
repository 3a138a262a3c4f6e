// Generated from xliff/ by npm run build:locales.
export default {
  "shared.name": "Si chiama anche terapia di induzione del collagene.",
  "shared.scars": "Le cicatrici da acne appaiono spesso attenuate dopo un ciclo. Non spariscono.",
  "shared.scars-measured": "In uno studio clinico portato a termine da 15 persone, queste hanno visto un miglioramento del 41% sul lato trattato.",
  "shared.scar-shape": "Gli avvallamenti larghi e poco profondi migliorano di più. Le cicatrici profonde e strette («a punteruolo») migliorano meno e possono richiedere un altro metodo.",
  "shared.laser": "In uno studio clinico con 46 persone le cicatrici sono migliorate più o meno quanto con un laser. Il rossore è durato meno.",
  "shared.laser-marks": "In uno studio clinico con 46 persone nessuno ha avuto macchie scure dopo il microneedling. Dopo un laser le hanno avute circa 3 su 22. Il riassunto dello studio non indica i colori della pelle.",
  "shared.dark-marks-compared": "Una revisione di 12 studi clinici ha trovato meno macchie scure dopo il microneedling, in parte con radiofrequenza, che dopo altri trattamenti.",
  "shared.pore": "Un poro è lo sbocco di un pelo e della sua ghiandola sebacea. Più sebo o una pelle meno tonica lo fanno sembrare più grande."
};
