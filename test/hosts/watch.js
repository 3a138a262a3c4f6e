// What the tests ask of every host page: what went wrong on it, what anything on it stored, and where the shadow roots
// are. A clinic's page may run any script of its own before ours; this is one.
window.watched = {violations: [], warnings: [], errors: [], writes: [], roots: new WeakMap()};

const {attachShadow} = Element.prototype;
Element.prototype.attachShadow = function (options) {
  const root = attachShadow.call(this, options);
  window.watched.roots.set(this, root);
  return root;
};

document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) =>
  window.watched.violations.push(`${violatedDirective}: ${blockedURI} ${sample}`),
);
addEventListener('error', ({message}) => window.watched.errors.push(message));
addEventListener('unhandledrejection', ({reason}) => window.watched.errors.push(String(reason)));
for (const level of ['warn', 'error'])
  console[level] = (...words) => window.watched.warnings.push(words.join(' '));

const wrote = (what) => window.watched.writes.push(what);
Storage.prototype.setItem = (key) => wrote(`storage ${key}`);
IDBFactory.prototype.open = (name) => wrote(`database ${name}`);
if (window.CacheStorage) CacheStorage.prototype.open = (name) => wrote(`cache ${name}`);
Object.defineProperty(document, 'cookie', {
  get: () => '',
  set(cookie) {
    wrote(`cookie ${cookie}`);
  },
});
