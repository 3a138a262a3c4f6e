// Generated from xliff/ by npm run build:locales.
export default {
  "resultsCompare.failed": "Nie udało się wczytać tego zdjęcia.",
  "resultsCompare.missing.title": "Nie ma tu jeszcze zdjęć",
  "resultsCompare.missing.text": "Można poprosić klinikę o pokazanie jej własnych zdjęć. Pomogą pytania poniżej.",
  "resultsCompare.missing.editor": "Dla redaktora tej strony: dodaj zdjęcie ze slot=\"before\", zdjęcie ze slot=\"after\" i podpis ze slot=\"caption\".",
  "resultsCompare.noCaption.text": "Do tych zdjęć nie podano szczegółów. Warto poprosić o nie klinikę.",
  "resultsCompare.noCaption.editor": "Dla redaktora tej strony: dodaj podpis ze slot=\"caption\". Napisz, kto zrobił zdjęcia, że światło i kąt są takie same, ile było zabiegów, ile czasu minęło, że udzielono zgody i że wyniki są różne."
};
