// Runs first on a page of an old browser: keeps closed roots, and what the console is told.
const attachShadow = Element.prototype.attachShadow;
globalThis.roots = new Map();
Element.prototype.attachShadow = function (options) {
  const root = attachShadow.call(this, options);
  globalThis.roots.set(this, root);
  return root;
};
globalThis.told = [];
for (const level of ['warn', 'error']) {
  const say = console[level];
  console[level] = (...words) => {
    globalThis.told.push(`${level}: ${words.join(' ')}`);
    say.apply(console, words);
  };
}
// In the capture phase, which also hears of a file that does not load.
addEventListener(
  'error',
  ({message, target}) => globalThis.told.push(`error: ${message ?? target.src ?? target.href}`),
  true,
);
addEventListener('unhandledrejection', ({reason}) => globalThis.told.push(`error: not handled: ${reason}`));
