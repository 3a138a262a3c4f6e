// Generated from xliff/ by npm run build:locales.
export default {
  "pausing.isotretinoin": "Proszę zadzwonić do kliniki przed wizytą. Proszę nie odstawiać leku samodzielnie.",
  "pausing.isotretinoin.why": "Instrukcja jednego z urządzeń i wiele klinik mówią: czekać. Nowsze zalecenia ekspertów są mniej surowe dla łagodnych zabiegów, ale nie wymieniają nakłuwania. Lekarz, który przepisał lek, i klinika decydują razem.",
  "pausing.prescribed-retinoid.why": "Jedni specjaliści robią przerwę w takich kremach przed zabiegiem, inni każą je stosować dalej.",
  "pausing.vitamin-c.why": "W dniu zabiegu nie stosować wcale: rzadkie trwałe grudki zgłaszano najczęściej po witaminie C na nakłutej skórze.",
  "pausing.numbing": "W domu nie nakładać. Jeśli krem jest potrzebny, nakłada go klinika.",
  "pausing.numbing.why": "Amerykański urząd nadzoru ostrzega przed produktami z ponad 4% lidokainy, grubymi warstwami i folią: zdarzały się po nich nierówne bicie serca i trudności z oddychaniem."
};
