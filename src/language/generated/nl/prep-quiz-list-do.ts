// Generated from xliff/ by npm run build:locales.
export default {
  "prepQuiz.pause": "Gebruik het vóór de behandeling ongeveer {time} niet. De bronnen lopen uiteen van {from} tot {to}.",
  "prepQuiz.pauseNow": "Gebruik het niet meer tot uw afspraak. Vertel uw kliniek wanneer u het voor het laatst hebt gebruikt.",
  "prepQuiz.pauseOnly": "Doe dit vóór de behandeling ongeveer {time} lang niet.",
  "prepQuiz.notAgain": "Doe dit niet meer vóór de behandeling. Vertel uw kliniek wanneer de laatste keer was.",
  "pausing.benzoyl-peroxide.why": "Krijgt u intussen meer puistjes, vertel het dan uw kliniek: ontstoken acne wordt eerst tot rust gebracht.",
  "prepQuiz.custom": "Dit is wat klinieken vragen.",
  "prepQuiz.sun": "Vanaf ongeveer {time} ervoor: niet bruinen, niet verbranden en geen zonnebank. De bronnen lopen uiteen van {from} tot {to}. Zorg dat u daarna in de schaduw kunt blijven.",
  "prepQuiz.sunProtection.title": "Bescherming tegen de zon",
  "prepQuiz.sunNow": "Vanaf nu niet bruinen, niet verbranden en geen zonnebank. Zorg dat u daarna in de schaduw kunt blijven.",
  "prepQuiz.gentle-care": "Wees ongeveer {time} mild voor uw huid: geen scrubs, zuren of nieuwe producten. Hoe rustiger uw huid op de dag zelf is, hoe beter.",
  "prepQuiz.gentle-care.title": "Milde huidverzorging",
  "prepQuiz.gentleNow": "Wees vanaf nu mild voor uw huid: geen scrubs, zuren of nieuwe producten.",
  "prepQuiz.retinoid": "Retinol en andere retinoïden",
  "prepQuiz.hair.hair-removal": "Harsen, epileren met touw, ontharingscrème of bleken",
  "prepQuiz.self-tan": "Zelfbruiner",
  "prepQuiz.alcohol": "Drink geen alcohol op de dag ervoor en op de dag zelf.",
  "prepQuiz.numbing.title": "Verdovende crème",
  "prepQuiz.bare-face": "Op de dag zelf geen make-up, parfum of vochtinbrengende crème.",
  "prepQuiz.bare-face.title": "Gezicht zonder producten",
  "prepQuiz.on-the-day": "Op de dag zelf koorts, een koortslip, uitslag of een verbrande huid? Bel voordat u gaat.",
  "prepQuiz.on-the-day.title": "Als u zich niet goed voelt"
};
