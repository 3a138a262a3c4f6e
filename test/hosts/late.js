// Notes how the page is when everything of its own is there. Only then come our scripts, as a tag manager brings them:
// those that this one's tag names.
window.lateBegun = true;

const {type = '', sources = '/cdn/widgets.js'} = document.currentScript.dataset;

const samples = [...document.querySelectorAll('html, body, .host, .host *')];
/** What follows from how much there is on the page. */
const bySize = /size|height|width|origin|inset|^(top|right|bottom|left)$/;
const looks = () =>
  samples.map((element) => {
    const style = getComputedStyle(element);
    const whole = element.localName === 'html' || element.localName === 'body';
    return [...style]
      .filter((property) => !whole || !bySize.test(property))
      .map((property) => `${element.localName} ${property}: ${style.getPropertyValue(property)}`)
      .join('\n');
  });

/** The functions that a page relies on, and what it has in its global scope. */
const places = {
  window,
  Array,
  Object,
  Function,
  String,
  Promise,
  Element,
  Node,
  Document,
  EventTarget,
  HTMLElement,
  JSON,
};
const functions = () => {
  const found = new Map();
  for (const [name, place] of Object.entries(places))
    for (const [path, object] of [
      [name, place],
      [`${name}.prototype`, place.prototype],
    ])
      for (const key of object ? Reflect.ownKeys(object) : []) {
        const {value} = Object.getOwnPropertyDescriptor(object, key);
        found.set(`${path}.${String(key)}`, typeof value === 'function' ? value : undefined);
      }
  return found;
};

/** Ours, this script's own, and what Lit leaves to tell of itself. */
const expected =
  /^window\.(microneedlingWidgets|changesToHost|litPropertyMetadata|(litElement|litHtml|reactiveElement)Versions)$/;

addEventListener('load', () => {
  const looksBefore = looks();
  const functionsBefore = functions();
  window.changesToHost = () => {
    const after = looks();
    const changed = looksBefore.flatMap((before, i) => {
      const now = after[i].split('\n');
      return before.split('\n').flatMap((line, j) => (line === now[j] ? [] : [`${line} → ${now[j]}`]));
    });
    for (const [path, value] of functions())
      if (!expected.test(path) && (!functionsBefore.has(path) || functionsBefore.get(path) !== value))
        changed.push(path);
    return changed;
  };
  for (const src of sources.split(' '))
    document.head.append(Object.assign(document.createElement('script'), {type, src}));
  // What a page's own script writes.
  const place = document.getElementById('written');
  if (place) place.innerHTML = '<mn-pain-explainer><p>Fallback text about pain.</p></mn-pain-explainer>';
});
