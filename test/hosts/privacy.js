// A script as the worst of pages may have it, there before the widget: it notes all that anything on the page asks for,
// stores, changes or says. `?from=` names the folder of the widgets to load, or a module.

const notes = {
  /** What was asked of the network by script, stored, sent to other windows, or written to the address. */
  acts: [],
  /** Each event that reached the document or the window, with all that can be read from it. */
  events: [],
  /** Each change of the document. */
  changes: [],
  /** Nodes that should be out of reach. */
  reached: [],
};
const roots = new WeakMap();
Object.assign(window, {notes, roots});

// For the hands of the test, which have to find what a patient would see. Nothing below makes use of it.
const {attachShadow} = Element.prototype;
Element.prototype.attachShadow = function (options) {
  const root = attachShadow.call(this, options);
  roots.set(this, root);
  return root;
};

// The sources are many small files.
performance.setResourceTimingBufferSize(5000);

// Acts

const say = (value) => {
  try {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  } catch {
    return String(value);
  }
};
const act = (name, args) => notes.acts.push(`${name} ${[...args].map(say).join(' ')}`);

function watchCall(object, method, name = method) {
  const original = object?.[method];
  if (!original) return;
  object[method] = function (...args) {
    act(name, args);
    return original.apply(this, args);
  };
}
function watchSetter(object, property, name = property) {
  const descriptor = object && Object.getOwnPropertyDescriptor(object, property);
  if (!descriptor?.set) return;
  Object.defineProperty(object, property, {
    ...descriptor,
    set(value) {
      act(name, [value]);
      descriptor.set.call(this, value);
    },
  });
}
function watchMaking(name) {
  const Original = window[name];
  if (!Original) return;
  window[name] = new Proxy(Original, {
    construct(target, args, newTarget) {
      act(`new ${name}`, args);
      return Reflect.construct(target, args, newTarget);
    },
  });
}

watchCall(window, 'fetch');
watchCall(XMLHttpRequest.prototype, 'open', 'XMLHttpRequest');
watchCall(XMLHttpRequest.prototype, 'send', 'XMLHttpRequest.send');
watchCall(Navigator.prototype, 'sendBeacon');
for (const name of [
  'WebSocket',
  'EventSource',
  'Image',
  'Worker',
  'SharedWorker',
  'BroadcastChannel',
  'RTCPeerConnection',
])
  watchMaking(name);
watchSetter(HTMLImageElement.prototype, 'src', 'img.src');
watchSetter(HTMLScriptElement.prototype, 'src', 'script.src');
watchSetter(HTMLIFrameElement.prototype, 'src', 'iframe.src');
watchSetter(HTMLIFrameElement.prototype, 'srcdoc', 'iframe.srcdoc');
watchSetter(HTMLLinkElement.prototype, 'href', 'link.href');
for (const method of ['setItem', 'removeItem', 'clear'])
  watchCall(Storage.prototype, method, `storage.${method}`);
watchSetter(Document.prototype, 'cookie');
watchSetter(Document.prototype, 'title');
watchCall(window.CookieStore?.prototype, 'set', 'cookieStore.set');
watchCall(IDBFactory.prototype, 'open', 'indexedDB.open');
watchCall(window.CacheStorage?.prototype, 'open', 'caches.open');
watchCall(window.StorageManager?.prototype, 'getDirectory', 'storage.getDirectory');
for (const method of ['pushState', 'replaceState']) watchCall(History.prototype, method, `history.${method}`);
watchCall(window, 'open', 'window.open');
watchCall(window, 'postMessage');
watchCall(URL, 'createObjectURL');
watchCall(Performance.prototype, 'mark', 'performance.mark');
watchCall(Performance.prototype, 'measure', 'performance.measure');
for (const level of ['log', 'info', 'warn', 'error', 'debug']) watchCall(console, level, `console.${level}`);
window.navigation?.addEventListener('navigate', ({destination}) => act('navigate', [destination.url]));
addEventListener('error', ({message}) => act('error', [message]));
addEventListener('unhandledrejection', ({reason}) => act('rejection', [String(reason)]));

// Events, in the bubble phase, of every type that the browser knows or that anything sends

/** Properties that Firefox alone has on events, and that hand out nodes of closed roots: see the test. */
const firefoxGaps = ['originalTarget', 'explicitOriginalTarget', 'rangeParent'];

function text(value) {
  try {
    return String(value);
  } catch {
    return 'an object';
  }
}
/** Not of a prototype, which only looks like one. */
function isNode(value) {
  try {
    return value instanceof Node && value.nodeType > 0;
  } catch {
    return false;
  }
}
function read(object, depth, from) {
  if (isNode(object)) {
    if (object.getRootNode() !== document && object.isConnected)
      notes.reached.push(`${from}: ${object.nodeName}`);
    return `${object.nodeName} ${object.outerHTML ?? object.textContent ?? ''}`;
  }
  if (object === null || typeof object !== 'object' || object === window || depth === 0) return text(object);
  if (Array.isArray(object)) return object.map((one) => read(one, depth - 1, from)).join();
  const parts = [];
  const seen = new Set();
  for (let level = object; level && level !== Object.prototype; level = Object.getPrototypeOf(level)) {
    for (const key of Reflect.ownKeys(level)) {
      if (seen.has(key) || firefoxGaps.includes(key)) continue;
      seen.add(key);
      let value;
      try {
        value = object[key];
      } catch {
        continue;
      }
      if (typeof value !== 'function')
        parts.push(`${String(key)}=${read(value, depth - 1, `${from}.${String(key)}`)}`);
    }
  }
  return parts.join(' ');
}
function hear(event) {
  const path = event
    .composedPath()
    .map((one) => (one === window ? 'window' : read(one, 1, `${event.type} path`)));
  notes.events.push(
    `${event.type} at ${this === window ? 'window' : 'document'}: ${read(event, 3, event.type)} ${path}`,
  );
}
const listened = new Set();
function listenTo(type) {
  if (listened.has(type)) return;
  listened.add(type);
  document.addEventListener(type, hear);
  window.addEventListener(type, hear);
}
for (const object of [
  window,
  document,
  HTMLElement.prototype,
  SVGElement.prototype,
  HTMLBodyElement.prototype,
])
  for (const key in object) if (/^on./.test(key)) listenTo(key.slice(2));
for (const type of (
  'focusin focusout DOMActivate textInput compositionstart compositionupdate compositionend beforecopy beforecut ' +
  'beforepaste selectionchange dragexit webkitmouseforcedown mousewheel MozMousePixelScroll DOMSubtreeModified ' +
  'DOMNodeInserted DOMNodeRemoved DOMCharacterDataModified readystatechange afterprint beforeprint'
).split(' '))
  listenTo(type);
const {dispatchEvent} = EventTarget.prototype;
EventTarget.prototype.dispatchEvent = function (event) {
  listenTo(event.type);
  return dispatchEvent.call(this, event);
};

// Changes

new MutationObserver((records) => {
  for (const {type, target, attributeName, addedNodes, removedNodes} of records)
    notes.changes.push(
      `${type} ${target.nodeName} ${attributeName ?? ''} ${[...addedNodes, ...removedNodes].map((node) => node.outerHTML ?? node.textContent).join()}`,
    );
}).observe(document, {
  attributes: true,
  childList: true,
  characterData: true,
  subtree: true,
  attributeOldValue: true,
  characterDataOldValue: true,
});

// What can be read from the element

/** Everything that a script can read from it, three levels deep; geometry is left out, which nobody can hide. */
window.readElement = (element) => {
  const out = [];
  const seen = new Set();
  const visit = (value, path, depth) => {
    if (isNode(value) && value !== element) {
      if (value.getRootNode() !== document && (value.isConnected || value instanceof ShadowRoot))
        notes.reached.push(`${path}: ${value.nodeName}`);
      return;
    }
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null) {
      out.push(`${path} = ${String(value)}`);
      return;
    }
    if (depth === 0 || seen.has(value) || value === window || value === document) return;
    seen.add(value);
    if (value instanceof Map || value instanceof Set)
      [...value].forEach((entry, i) => visit(entry, `${path}(${i})`, depth - 1));
    const keys = new Set();
    for (
      let level = value;
      level && level !== HTMLElement.prototype && level !== Object.prototype && level !== Function.prototype;
      level = Object.getPrototypeOf(level)
    )
      for (const key of Reflect.ownKeys(level)) keys.add(key);
    for (const key of keys) {
      let inner;
      try {
        inner = value[key];
      } catch (error) {
        inner = `threw ${error.name}`;
      }
      visit(inner, `${path}.${String(key)}`, depth - 1);
    }
  };
  visit(element, 'widget', 3);
  // What every element has, where it is text.
  for (
    let level = HTMLElement.prototype;
    level && level !== Object.prototype;
    level = Object.getPrototypeOf(level)
  )
    for (const key of Reflect.ownKeys(level)) {
      let value;
      try {
        value = element[key];
      } catch {
        continue;
      }
      if (typeof value === 'string' || value === null) out.push(`widget.${String(key)} = ${value}`);
      else if (typeof value !== 'number') visit(value, `widget.${String(key)}`, 1);
    }
  const calls = {
    render: () => element.render(),
    renderWidget: () => element.renderWidget?.(),
    attachInternals: () => element.attachInternals(),
    createRenderRoot: () => element.createRenderRoot(),
    attachShadow: () => attachShadow.call(element, {mode: 'open'}),
    getHTML: () => element.getHTML?.({serializableShadowRoots: true}),
    json: () => JSON.stringify(element),
    innerText: () => element.innerText,
    animations: () => element.getAnimations({subtree: true}),
    active: () => document.activeElement,
    at: () => {
      const {left, top, width} = element.getBoundingClientRect();
      return document.elementsFromPoint(left + width / 2, Math.max(top, 0) + 40);
    },
    formData: () => JSON.stringify([...new FormData(document.querySelector('form'))]),
    formElements: () => [...document.querySelector('form').elements].map(({name}) => name).join(),
    queried: () =>
      [...document.querySelectorAll('input, textarea, legend, label, li')].map(({name}) => name).join(),
  };
  for (const [name, call] of Object.entries(calls)) {
    let value;
    try {
      value = call();
    } catch (error) {
      value = `threw ${error.name}`;
    }
    for (const one of Array.isArray(value) ? value : [value]) visit(one, `${name}()`, 3);
  }
  return out;
};

// The widgets

const from = new URLSearchParams(location.search).get('from');
const script = document.createElement('script');
script.async = true;
if (from.endsWith('.ts')) script.type = 'module';
script.src = from.endsWith('.ts') ? from : `${from}/widgets.js`;
document.head.append(script);
