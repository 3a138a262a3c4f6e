// Generated from xliff/ by npm run build:locales.
export default {
  "prepQuiz.call": "Proszę zadzwonić do gabinetu przed wizytą. O tym, czy poczekać, decyduje osoba wykonująca zabieg.",
  "prepQuiz.spreads": "Nakłuwanie może rozprzestrzenić zakażenie.",
  "prepQuiz.acne.why": "Najpierw trzeba wyciszyć stan zapalny przy trądziku lub trądziku różowatym.",
  "prepQuiz.cold-sores-soon": "Prosimy zadzwonić dzisiaj: do wizyty jest mniej niż {time}. Mogą zostać przepisane tabletki przeciwwirusowe.",
  "prepQuiz.cold-sores.title": "Opryszczka",
  "prepQuiz.last-month.title": "Zabieg w ostatnim miesiącu",
  "prepQuiz.pregnant.why": "Nie wykazano, że nakłuwanie wtedy szkodzi, ani że nie szkodzi. Może poczekać.",
  "prepQuiz.under18.why": "Granice wieku zależą od miejsca. Przy młodszej skórze potrzebna jest najpierw rozmowa.",
  "prepQuiz.isotretinoin.itemTitle": "Izotretynoina",
  "prepQuiz.scars.why": "Eksperci zalecają najpierw o to zapytać.",
  "prepQuiz.allergy.why": "Wymienia je instrukcja jednego z penów do nakłuwania. Alergia na metale zwiększa ryzyko reakcji."
};
