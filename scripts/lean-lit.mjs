// Takes out of Lit what the widgets have no use for, as every byte of it is sent to every patient: support for browsers
// without shadow roots, hydration, metadata of decorators, directives, and what it says to developers, who read it from
// npm. It leaves nothing of Lit's on the page's global object either.

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
    // Initialisers, which decorators add.
    [/static addInitializer\(\w+\)\{[^{}]*\}/, ''],
    [/,void 0!==(\w+)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/, ''],
    [/,this\.constructor\.l\?\.forEach\(\w+=>\w+\(this\)\)/, ''],
    [/const \w+=this\[Symbol\.metadata\];if\(null!==\w+\)\{[^{}]*litPropertyMetadata\.get[^{}]*\}/, ''],
  ],
  'lit-html/lit-html.js': [
    [
      /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\([^)]*\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\)/,
      '',
    ],
    // Directives, of which the widgets use none: what resolves them, and what tells them that they are off the page.
    [
      /function (\w+)\((\w+),(\w+),\w+=\2,\w+\)\{if\(\3===\w+\)return \3;[^{}]*_\$litDirective\$;.*?,\3\}(?=class)/,
      'function $1($2,$3){return $3}',
    ],
    [/for\(this\._\$AP\?\.\(!1,!0,\w+\);/, 'for(;'],
    [/setConnected\(\w+\)\{[^{}]*\}/, ''],
  ],
  'lit-element/lit-element.js': [
    [
      /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\)/,
      '',
    ],
    [
      /connectedCallback\(\)\{super\.connectedCallback\(\),this\.[\w$]+\?\.setConnected\(!0\)\}disconnectedCallback\(\)\{super\.disconnectedCallback\(\),this\.[\w$]+\?\.setConnected\(!1\)\}/,
      '',
    ],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\);/, ''],
  ],
};

/** A bundler plugin; another Lit than the one it knows stops the build. */
export const leanLit = {
  name: 'lean-lit',
  resolveId(source, importer) {
    if (/^lit(-html)?\/(async-)?directive/.test(source))
      this.error(`${importer}: Lit is sent without what runs directives, such as ${source}`);
    return null;
  },
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
