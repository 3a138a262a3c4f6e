// Takes out of Lit what the widgets have no use for, as every byte of it is sent to every patient: support for browsers
// without shadow roots, hydration, metadata of decorators, and what it says to developers, who read it from npm. It
// leaves nothing of Lit's on the page's global object either.

/** What is cut from which file, and what stands in its place. */
const cuts = {
  // Lit asks `Document.prototype` whether style sheets can be adopted, and older libraries put a class of their own in
  // the place of `Document`. Every browser that the widgets work in can.
  '@lit/reactive-element/css-tag.js': [
    [/\w+\.ShadowRoot&&[^;]*?"replace"in CSSStyleSheet\.prototype/, 'true'],
    [/"CSSResult is not constructable[^"]*"/, ''],
    [/"Value passed to 'css' function[^"]*"\+\w+\+"[^"]*"/, ''],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [/,\w+=\w+\.reactiveElementPolyfillSupport/, ''],
    [/,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/, ''],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const \w+=this\[Symbol\.metadata\];if\(null!==\w+\)\{[^{}]*litPropertyMetadata\.get[^{}]*\}/, ''],
  ],
  'lit-html/lit-html.js': [
    [
      /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\([^)]*\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\)/,
      '',
    ],
  ],
  'lit-element/lit-element.js': [
    [
      /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\)/,
      '',
    ],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\);/, ''],
  ],
};

/** A bundler plugin; another Lit than the one it knows stops the build. */
export const leanLit = {
  name: 'lean-lit',
  transform(code, id) {
    const path = id.replace(/\?.*$/, '').replaceAll('\\', '/');
    const name = Object.keys(cuts).find((file) => path.endsWith(`/node_modules/${file}`));
    if (!name) return null;
    for (const [what, instead] of cuts[name]) {
      if (!what.test(code)) this.error(`${name} has changed: there is no ${what}`);
      code = code.replace(what, instead);
    }
    return {code, map: null};
  },
};
