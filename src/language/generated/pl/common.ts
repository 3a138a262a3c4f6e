// Generated from xliff/ by npm run build:locales.
export default {
  "common.evidence": "Skąd to wiemy?",
  "common.evidenceFailed": "Nie udało się wczytać źródeł. Proszę spróbować ponownie.",
  "common.education": "To materiał edukacyjny, nie porada lekarska. Gabinet powie, co będzie odpowiednie w danym przypadku.",
  "common.booking": "Umów konsultację",
  "common.phone": "Zadzwoń"
};
