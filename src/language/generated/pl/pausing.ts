// Generated from xliff/ by npm run build:locales.
export default {
  "pausing.isotretinoin": "Proszę zadzwonić do gabinetu przed wizytą. Proszę nie odstawiać leku samodzielnie.",
  "pausing.isotretinoin.why": "Instrukcja jednego z penów do nakłuwania zaleca poczekać. Zaleca to też wiele gabinetów, przez 3–12 miesięcy. W 2017 roku grupa dermatochirurgów uznała nakłuwanie rollerem za dopuszczalne w trakcie kuracji lub wkrótce po niej. Osoba, która przepisała lek, i osoba wykonująca zabieg decydują razem.",
  "pausing.prescribed-retinoid.why": "W jednych gabinetach robi się przerwę w takich kremach przed zabiegiem, w innych stosuje się je dalej.",
  "pausing.vitamin-c.why": "W dniu zabiegu nie stosować wcale: rzadkie przypadki trwałych guzków zgłaszano najczęściej po witaminie C na nakłutej skórze.",
  "pausing.numbing": "Nie nakładać w domu. Jeśli krem jest potrzebny, nakłada go gabinet. Może użyć mocniejszego kremu na receptę.",
  "pausing.numbing.why": "Amerykański urząd FDA ostrzega przed środkami bez recepty zawierającymi ponad 4% lidokainy. Grube warstwy i folia zwiększają ryzyko. Zdarzały się nieregularne bicie serca, drgawki i trudności z oddychaniem."
};
