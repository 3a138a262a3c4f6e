// From custom-elements.json, for those who use the npm package: types for JSX, Vue and Svelte, React components,
// data for VS Code and JetBrains, and llms.txt. After build:dist and build:manifest.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import {inRoot} from './project.mjs';

const about = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
const manifest = JSON.parse(readFileSync(inRoot('custom-elements.json'), 'utf8'));
const widgets = manifest.modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
const header = '// Generated from custom-elements.json by npm run build:frameworks.\n';

const write = (path, text) => {
  mkdirSync(dirname(inRoot(path)), {recursive: true});
  writeFileSync(inRoot(path), text);
};
const nameOf = ({tagName}) => tagName.slice('mn-'.length);
/** `mn-slide-change` as `onSlideChange`. */
const handlerOf = (event) =>
  event.slice('mn-'.length).replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
const comment = (text = '') => `  /** ${text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */\n`;
const field = (name, type, description) => `${comment(description)}  '${name}'?: ${type} | undefined;\n`;

/** Attributes are text in markup, also where the property is a number. */
function typeOf({name: className}, {fieldName, type}) {
  if (!fieldName) return type.text;
  const own = `${className}['${fieldName}']`;
  return /\bnumber\b/.test(type.text) ? `${own} | \`\${number}\`` : own;
}

/** Types that all frameworks share. */
const shared = widgets
  .map((widget) => {
    const {name, attributes, events} = widget;
    const fields = attributes.filter(({fieldName}) => fieldName);
    return `export interface ${name}Attributes {
${fields.map((one) => field(one.name, typeOf(widget, one), one.description)).join('')}}

export interface ${name}Properties {
${fields.map((one) => field(one.fieldName, `${name}['${one.fieldName}']`, one.description)).join('')}}

export interface ${name}Events {
${events.map((event) => `${comment(event.description)}  '${event.name}': ${event.type.text};\n`).join('')}}
`;
  })
  .join('\n');

/** Types that events carry, such as SlideChange. */
const carried = (widget) =>
  [...new Set(widget.events.flatMap(({type}) => type.text.match(/\b[A-Z]\w+/g) ?? []))].filter(
    (type) => type !== 'CustomEvent',
  );
write(
  'dist/frameworks/elements.d.ts',
  `${header}${widgets.map((widget) => `import type {${[widget.name, ...carried(widget)].join(', ')}} from '../define/${nameOf(widget)}.js';\n`).join('')}
${shared}
/** Every widget by its tag: what stands in markup, what it has in code, and what it sends. */
export interface Widgets {
${widgets.map(({name, tagName}) => `  '${tagName}': {element: ${name}; attributes: ${name}Attributes; properties: ${name}Properties; events: ${name}Events};\n`).join('')}}
export type Tag = keyof Widgets;
`,
);
write('dist/frameworks/elements.js', 'export {};\n');

// For frameworks whose tags are typed by an interface of theirs: a line with `mn-*` stands for one for each widget.
for (const name of ['jsx', 'vue', 'svelte']) {
  const text = readFileSync(inRoot(`src/frameworks/types/${name}.d.ts`), 'utf8');
  const lines = text.replace(/^.*'mn-\*'.*\n/gm, (line) =>
    widgets.map(({tagName}) => line.replaceAll('mn-*', tagName)).join(''),
  );
  write(`dist/${name}.d.ts`, header + lines);
  // It may be imported as any other file.
  write(`dist/${name}.js`, 'export {};\n');
}

// React components, one module each, so that a page of Next takes along what it uses.
for (const widget of widgets) {
  const {name, tagName, attributes, events, description = ''} = widget;
  const names = attributes
    .filter(({fieldName}) => fieldName)
    .map(({fieldName, name: written}) => {
      // The component derives one from the other.
      if (written !== fieldName.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
        throw new Error(`${tagName}: ${fieldName} is written ${written}`);
      return fieldName;
    });
  const handlers = events.map((event) => `on${handlerOf(event.name)}`);
  const list = (items) => `[${items.map((item) => `'${item}'`).join(', ')}]`;
  write(
    `dist/react/${nameOf(widget)}.js`,
    `'use client';
import '../define/${nameOf(widget)}.js';
import {createComponent} from '../frameworks/react.js';

export const ${name} = /* @__PURE__ */ createComponent('${tagName}', ${list(names)}, ${list(handlers)});
`,
  );
  write(
    `dist/react/${nameOf(widget)}.d.ts`,
    `${header}import type {ForwardRefExoticComponent, HTMLAttributes, RefAttributes} from 'react';
import type {${name} as ${name}Element} from '../define/${nameOf(widget)}.js';
import type {${name}Events, ${name}Properties} from '../frameworks/elements.js';

export interface ${name}Props extends Omit<HTMLAttributes<${name}Element>, keyof ${name}Properties>, ${name}Properties {
${events.map((event) => field(`on${handlerOf(event.name)}`, `((event: ${name}Events['${event.name}']) => void)`, event.description)).join('')}}

/** ${description.replace(/\s+/g, ' ')} */
export declare const ${name}: ForwardRefExoticComponent<${name}Props & RefAttributes<${name}Element>>;
`,
  );
}
const all = widgets.map((widget) => `export * from './${nameOf(widget)}.js';\n`).join('');
write('dist/react/index.js', all);
write('dist/react/index.d.ts', header + all);

write('dist/widgets.css.d.ts', 'export {};\n');

/** The generators give objects, or their JSON. */
const tidy = (data) => `${JSON.stringify(typeof data === 'string' ? JSON.parse(data) : data)}\n`;
write(
  'dist/editors/vscode.html-custom-data.json',
  tidy(getVsCodeHtmlCustomData(structuredClone(manifest), {})),
);
write(
  'dist/editors/vscode.css-custom-data.json',
  tidy(getVsCodeCssCustomData(structuredClone(manifest), {})),
);
write('dist/editors/web-types.json', tidy(getWebTypesData(structuredClone(manifest), {}, about)));

const list = (heading, items, line) =>
  items?.length ? `\n${heading}:\n\n${items.map((item) => `- ${line(item)}\n`).join('')}` : '';
const said = ({description = ''}) => description.replace(/\s+/g, ' ');
write(
  'llms.txt',
  `# ${about.name} ${about.version}

> ${about.description}

Install: \`npm install ${about.name}\`. Register and type one tag: \`import '${about.name}/prep-quiz'\`. All: \`import
'${about.name}/all'\`. Style sheet that reserves space: \`import '${about.name}/widgets.css'\`. Tags are never self-closing.
React: \`import {PrepQuiz} from '${about.name}/react/prep-quiz'\`. Types of tags: \`import type {} from '${about.name}/jsx'\`
(React 19, Preact, Solid), \`…/vue\`, \`…/svelte\`. Page-wide: \`import {configure} from '${about.name}/configure'\`.
HTML from a server: \`import {prerender} from '${about.name}/ssr'\`. Own words: the \`content\` property (object), a
\`content\` attribute or a \`<script type="application/json">\` child (JSON); schemas in \`${about.name}/schemas/\`.
Events bubble and never carry what a patient answered.
${widgets
  .map(
    (widget) => `
## <${widget.tagName}>

${said(widget)}
${list('Attributes', widget.attributes, (one) => `\`${one.name}\`: ${one.type.text}. ${said(one)}`)}${list(
      'Methods',
      widget.members.filter(({kind}) => kind === 'method'),
      (one) => `\`${one.name}(${(one.parameters ?? []).map(({name}) => name).join(', ')})\`: ${said(one)}`,
    )}${list('Events', widget.events, (one) => `\`${one.name}\` (${one.type.text}): ${said(one)}`)}${list(
      'Slots',
      widget.slots,
      (one) => `\`${one.name}\`: ${said(one)}`,
    )}${list('CSS parts', widget.cssParts, (one) => `\`${one.name}\`: ${said(one)}`)}${list(
      'Custom properties',
      widget.cssProperties,
      (one) => `\`${one.name}\`: ${said(one)}`,
    )}`,
  )
  .join('')}`,
);
console.log(`${widgets.length} widgets for JSX, React, Vue, Svelte and editors`);
