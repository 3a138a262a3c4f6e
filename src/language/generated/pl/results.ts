// Generated from xliff/ by npm run build:locales.
export default {
  "shared.name": "Inna nazwa to terapia indukcji kolagenu.",
  "shared.scars": "Blizny potrądzikowe często wyglądają łagodniej po serii zabiegów. Nie znikają.",
  "shared.scars-measured": "W badaniu klinicznym, które ukończyło 15 osób, zauważyły one poprawę o 41% po stronie poddanej zabiegowi.",
  "shared.scar-shape": "Szerokie, płytkie wgłębienia poprawiają się najbardziej. Głębokie, wąskie blizny („ice pick”) poprawiają się najmniej i mogą wymagać innej metody.",
  "shared.laser": "W badaniu klinicznym z udziałem 46 osób blizny poprawiły się mniej więcej tak samo jak po laserze, a zaczerwienienie trwało krócej.",
  "shared.laser-marks": "W badaniu klinicznym z udziałem 46 osób po nakłuwaniu nikt nie miał ciemnych plam. Po laserze miały je około 3 z 22 osób. Streszczenie badania nie podaje kolorów skóry.",
  "shared.dark-marks-compared": "Przegląd 12 badań klinicznych: po nakłuwaniu, częściowo z użyciem fal radiowych, ciemne plamy były rzadsze niż po innych zabiegach.",
  "shared.pore": "Por to ujście włosa i jego gruczołu łojowego. Przy większej ilości łoju lub wiotszej skórze wygląda na większy."
};
