// Generated from xliff/ by npm run build:locales.
export default {
  "benefitsCarousel.lines.benefit": "Fijne lijntjes kunnen er zachter uitzien. In één studie kregen 48 mensen vier sessies, één per maand. Na ongeveer vijf maanden scoorden hun rimpels beter. Een eerste verandering in de huidstructuur kan na 4 tot 6 weken te zien zijn.",
  "benefitsCarousel.lines.limit": "Alle mensen in die studie wisten dat ze waren behandeld. Dat kan de scores beïnvloeden. Needling is geen filler. Blauwe plekken en donkere vlekken zijn mogelijk.",
  "benefitsCarousel.pores.benefit": "Sommige artikelen noemen poriën als reden voor needling. Sommige mensen zeggen dat hun poriën een tijdje fijner lijken, als de huidstructuur beter wordt. We vonden geen klinische studie naar needling zonder warmte voor poriën. Het bewijs is dus beperkt.",
  "benefitsCarousel.pores.limit": "De enige studie die we vonden, gebruikte warmte van radiogolven. Dat is een andere behandeling, met eigen risico’s zoals brandwonden en littekens. Needling zonder warmte kan roodheid, zwelling en donkere vlekken achterlaten.",
  "benefitsCarousel.bloodFlow.benefit": "In een studie met 8 mensen stroomde tot een dag lang meer bloed door de behandelde huid. Dat is de roodheid of warmte die u misschien merkt. Het is geen blijvende gloed: drie maanden na een kuur mat een andere studie minder doorbloeding dan ervoor.",
  "benefitsCarousel.bloodFlow.limit": "Roodheid, warmte of zwelling die langer dan ongeveer 7 dagen duurt, is niet te verwachten. Bel uw kliniek als dat bij u zo is.",
  "benefitsCarousel.absorption.benefit": "Een paar uur lang, en tot ongeveer drie dagen, laat uw huid meer door dan anders. Als de huid wordt afgedekt, is dat nog meer. Daarom is voorzichtigheid nodig. Gebruik alleen wat uw kliniek ervoor heeft gekozen.",
  "benefitsCarousel.absorption.limit": "De meeste producten zijn niet gemaakt voor gebruik onder het huidoppervlak. Zelden zijn blijvende bultjes gemeld, meestal nadat vitamine C op geprikte huid was gedaan."
};
