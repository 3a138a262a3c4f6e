// Generated from xliff/ by npm run build:locales.
export default {
  "benefitsCarousel.lines.benefit": "Drobne zmarszczki mogą wyglądać łagodniej. W jednym badaniu 48 osób przeszło cztery zabiegi co miesiąc, a po około pięciu miesiącach ich oceny zmarszczek były lepsze. Pierwsza zmiana struktury skóry może być widoczna po 4–6 tygodniach.",
  "benefitsCarousel.lines.limit": "W tym badaniu wszyscy wiedzieli, że mieli zabieg, co może wpływać na oceny. Nakłuwanie to nie wypełniacz. Możliwe są siniaki i przebarwienia.",
  "benefitsCarousel.pores.benefit": "Niektóre artykuły podają pory jako powód do nakłuwania, a niektóre osoby mówią, że ich pory przez jakiś czas wyglądają na drobniejsze, gdy poprawia się struktura skóry. Nie znaleźliśmy badania klinicznego zwykłego nakłuwania na pory, więc dowody są ograniczone.",
  "benefitsCarousel.pores.limit": "W jedynym badaniu, które znaleźliśmy, używano ciepła z fal radiowych. To inny zabieg, z własnymi zagrożeniami, takimi jak oparzenia i blizny. Po zwykłym nakłuwaniu mogą zostać zaczerwienienie, obrzęk i przebarwienia.",
  "benefitsCarousel.bloodFlow.benefit": "W badaniu z udziałem 8 osób ilość krwi w skórze po zabiegu rosła na czas do jednej doby. To zaczerwienienie lub ciepło, które można zauważyć. To nie jest trwały blask: trzy miesiące po serii zabiegów inne badanie wykazało mniejszy przepływ niż przedtem.",
  "benefitsCarousel.bloodFlow.limit": "Zaczerwienienie, ciepło lub obrzęk, które trwają dłużej niż około 7 dni, nie są oczekiwane. W takiej sytuacji trzeba zadzwonić do kliniki.",
  "benefitsCarousel.absorption.benefit": "Przez kilka godzin, a nawet do około trzech dni, skóra przepuszcza więcej niż zwykle, a jeszcze więcej, gdy jest przykryta. To powód do ostrożności. Należy nakładać tylko to, co wybrała do tego klinika.",
  "benefitsCarousel.absorption.limit": "Większość produktów nie jest przeznaczona do stosowania pod powierzchnią skóry. Rzadko zgłaszano trwałe grudki, najczęściej po nałożeniu witaminy C na nakłutą skórę."
};
