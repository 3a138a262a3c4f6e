// Generated from xliff/ by npm run build:locales.
export default {
  "shared.depth-limit": "一款微针笔的说明书说，超过1.5毫米的设置没有经过评估。"
};
