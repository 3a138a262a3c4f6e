// Generated from xliff/ by npm run build:locales.
export default {
  "blockedLinks.blocked": "此网页不允许打开链接。请复制网址："
};
