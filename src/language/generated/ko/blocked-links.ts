// Generated from xliff/ by npm run build:locales.
export default {
  "blockedLinks.blocked": "이 페이지에서는 링크를 열 수 없습니다. 주소를 복사하세요:"
};
