// Generated from xliff/ by npm run build:locales.
export default {
  "pausing.isotretinoin": "Proszę zadzwonić do gabinetu przed wizytą. Proszę nie odstawiać leku samodzielnie.",
  "pausing.isotretinoin.why": "Instrukcja jednego pena do mikronakłuwania i wiele gabinetów zalecają poczekać. W 2017 roku grupa chirurgów skóry uznała roller za dopuszczalny w trakcie kuracji lub wkrótce po niej. Decydują razem lekarz prowadzący i gabinet.",
  "pausing.prescribed-retinoid.why": "Jedni specjaliści robią przerwę w takich kremach przed zabiegiem, inni każą je stosować dalej.",
  "pausing.vitamin-c.why": "W dniu zabiegu nie stosować wcale: rzadkie trwałe guzki zgłaszano najczęściej po witaminie C na nakłutej skórze.",
  "pausing.numbing": "W domu nie nakładać. Jeśli krem jest potrzebny, nakłada go gabinet. Może użyć mocniejszego kremu na receptę.",
  "pausing.numbing.why": "Amerykański urząd FDA ostrzega przed środkami bez recepty, które zawierają ponad 4% lidokainy. Grube warstwy i folia zwiększają ryzyko. Zdarzały się nieregularne bicie serca, drgawki i trudności z oddychaniem."
};
