// Generated from xliff/ by npm run build:locales.
export default {
  "shared.recovery": "Zaczerwienienie i obrzęk: u większości osób 2–3 dni. Suchość lub łuszczenie: około 2.–4. dnia. Powrót do zwykłego stanu: u większości osób między 4. a 7. dniem.",
  "shared.recovery-short": "Zaczerwienienie: u większości osób 2–3 dni.",
  "shared.recovery-longer": "Po głębszym zabiegu siniaki lub strupki mogą się utrzymywać do 10 dni.",
  "shared.redness": "Zaczerwienienie: różowe lub czerwone na jaśniejszej skórze; czerwone, fioletowe lub ciemniejsze na brązowej; fioletowe, szare lub ledwo widoczne na czarnej.",
  "shared.redness-feel": "Warto porównać ze skórą poza miejscem zabiegu. Ciepło, napięcie i obrzęk mówią więcej niż kolor.",
  "shared.usual-effects": "Typowe, do około 7 dni: zaczerwienienie, obrzęk, bolesność, sucha lub łuszcząca się skóra, swędzenie. U niektórych powiększają się węzły chłonne.",
  "shared.dark-marks": "Ciemne plamy należą do najczęściej zgłaszanych skutków, zwłaszcza na ciemniejszej skórze. Niektóre zostają.",
  "shared.sun": "Przez całą serię zabiegów codziennie krem z filtrem: najpierw SPF 50, później co najmniej 30. Słońce na gojącej się skórze może zostawić ciemne plamy.",
  "shared.sessions": "Większość serii to od 3 do 6 zabiegów.",
  "shared.session-gap": "Między zabiegami mija często 4–6 tygodni. Jeden przegląd badań zaleca raczej 4 tygodnie niż 2.",
  "shared.first-change": "Zanim będzie widać zmianę, może minąć do trzech miesięcy lub może być potrzebny więcej niż jeden zabieg.",
  "shared.barrier": "Po użyciu krótkich igieł skóra przepuszcza więcej przez około dwa–trzy dni. Przy ciemniejszej skórze może to trwać dłużej.",
  "shared.barrier-deeper": "Po głębszym zabiegu może to trwać dłużej. Najlepiej trzymać się zaleceń gabinetu."
};
