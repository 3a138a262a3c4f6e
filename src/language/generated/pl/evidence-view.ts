// Generated from xliff/ by npm run build:locales.
export default {
  "evidence.A": "Kilka badań klinicznych daje zgodne wyniki",
  "evidence.B": "Jedno małe badanie kliniczne albo kilka zgodnych badań",
  "evidence.C": "Małe lub wstępne badania",
  "evidence.D": "Oficjalne zalecenia lub praktyka klinik, niesprawdzone w badaniach klinicznych",
  "evidence.reviewed": "Ostatnio sprawdzono: {month}",
  "evidence.unreviewedTranslation": "Przetłumaczono z angielskiego. Tłumaczenia nie sprawdził jeszcze żaden specjalista mówiący w tym języku.",
  "evidence.ownWords": "Słowami kliniki"
};
