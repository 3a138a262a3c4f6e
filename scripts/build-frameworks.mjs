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

/** For frameworks whose tags are typed by an interface of theirs. */
const tags = (line) => widgets.map(({tagName}) => `      '${tagName}': ${line(tagName)};\n`).join('');
const typesOnly = (name, text) => {
  write(`dist/${name}.d.ts`, header + text);
  // It may be imported as any other file.
  write(`dist/${name}.js`, 'export {};\n');
};

typesOnly(
  'jsx',
  `// Frameworks that are not installed are passed over.
// @ts-ignore
import type * as React from 'react';
// @ts-ignore
import type * as Preact from 'preact';
// @ts-ignore
import type * as Solid from 'solid-js';
// @ts-ignore
import type * as Qwik from '@builder.io/qwik';
// @ts-ignore
import type {JSXBase as Stencil} from '@stencil/core/internal';
import type {Tag, Widgets} from './frameworks/elements.js';

/** Listeners of React 19 and Preact: \`onmn-slide-change\`. */
type Listeners<Name extends Tag> = {
  [Event in keyof Widgets[Name]['events'] as \`on\${Event & string}\`]?: ((event: Widgets[Name]['events'][Event]) => void) | undefined;
};
type Attributes<Name extends Tag> = Widgets[Name]['attributes'] & Listeners<Name>;

type ReactProps<Name extends Tag> = Omit<React.HTMLAttributes<Widgets[Name]['element']>, keyof Attributes<Name>> &
  React.ClassAttributes<Widgets[Name]['element']> & {class?: string | undefined} & Attributes<Name>;
/** By way of a tag of its own, as versions of Preact differ in where the attributes of all tags stand. */
type PreactProps<Name extends Tag> = Omit<Preact.JSX.IntrinsicElements['div'], 'ref' | keyof Attributes<Name>> &
  Attributes<Name> & {ref?: Preact.Ref<Widgets[Name]['element']> | undefined};

type Prefixed<Prefix extends string, Fields> = {[Key in keyof Fields as \`\${Prefix}\${Key & string}\`]?: Fields[Key]};
/** \`prop:content={words}\` and \`on:mn-slide-change={…}\`, as Solid has them; \`bool:\` and \`attr:\` too. */
type SolidProps<Name extends Tag> = Omit<Solid.JSX.HTMLAttributes<Widgets[Name]['element']>, keyof Widgets[Name]['attributes']> &
  Widgets[Name]['attributes'] &
  Prefixed<'attr:', Widgets[Name]['attributes']> &
  Prefixed<'bool:', Widgets[Name]['attributes']> &
  Prefixed<'prop:', Widgets[Name]['properties']> & {
    [Event in keyof Widgets[Name]['events'] as \`on:\${Event & string}\`]?: ((event: Widgets[Name]['events'][Event]) => void) | undefined;
  };

type EventName<Event> = Event extends \`mn-\${infer Name}\` ? Name : never;
/** Qwik writes objects as text, and its loader never hears of events whose names have a hyphen: hence JSON and a \`ref\`. */
type QwikProps<Name extends Tag> = Omit<Qwik.HTMLAttributes<Widgets[Name]['element']>, keyof Widgets[Name]['attributes']> &
  Omit<Widgets[Name]['attributes'], 'content'> & {content?: string | undefined} & {
    [Event in keyof Widgets[Name]['events'] as \`\${'onMn' | 'on-mn'}-\${EventName<Event>}$\`]?: never;
  };
/** \`onMn-slide-change={…}\` in Stencil. */
type StencilProps<Name extends Tag> = Omit<Stencil.HTMLAttributes<Widgets[Name]['element']>, keyof Widgets[Name]['attributes']> &
  Widgets[Name]['attributes'] &
  Widgets[Name]['properties'] & {
    [Event in keyof Widgets[Name]['events'] as \`onMn-\${EventName<Event>}\`]?: ((event: Widgets[Name]['events'][Event]) => void) | undefined;
  };

// @ts-ignore
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags((tag) => `ReactProps<'${tag}'>`)}    }
  }
}

// @ts-ignore
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${tags((tag) => `PreactProps<'${tag}'>`)}    }
  }
}

// @ts-ignore
declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${tags((tag) => `SolidProps<'${tag}'>`)}    }
  }
}

// @ts-ignore
declare module '@builder.io/qwik' {
  namespace QwikJSX {
    interface IntrinsicElements {
${tags((tag) => `QwikProps<'${tag}'>`)}    }
  }
}

// @ts-ignore
declare module '@stencil/core' {
  namespace JSX {
    interface IntrinsicElements {
${tags((tag) => `StencilProps<'${tag}'>`)}    }
  }
}

export {};
`,
);

typesOnly(
  'vue',
  `import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {Tag, Widgets} from './frameworks/elements.js';

type Listeners<Events> = {
  [Event in keyof Events as Event extends \`mn-\${infer Name}\` ? \`onMn\${Capitals<Name>}\` : never]?:
    | ((event: Events[Event]) => void)
    | undefined;
};
type Capitals<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${Capitalize<First>}\${Capitals<Rest>}\`
  : Capitalize<Name>;

/** A custom element as Vue's templates see it. */
export interface WidgetComponent<Name extends Tag> {
  new (): {
    $props: Omit<HTMLAttributes, keyof Widgets[Name]['properties']> &
      Widgets[Name]['properties'] &
      Listeners<Widgets[Name]['events']> &
      PublicProps;
    $emit: EmitFn<{[Event in keyof Widgets[Name]['events']]: (event: Widgets[Name]['events'][Event]) => void}>;
    $slots: {[name: string]: (() => unknown) | undefined};
  };
}

declare module 'vue' {
  interface GlobalComponents {
${tags((tag) => `WidgetComponent<'${tag}'>`)}  }
}

export {};
`,
);

typesOnly(
  'svelte',
  `import type {HTMLAttributes} from 'svelte/elements';
import type {Tag, Widgets} from './frameworks/elements.js';

/** Attributes or properties, and events as Svelte 5 and 4 write them. */
type Props<Name extends Tag> = Omit<
  HTMLAttributes<Widgets[Name]['element']>,
  keyof Widgets[Name]['attributes'] | keyof Widgets[Name]['properties']
> &
  Widgets[Name]['attributes'] &
  Widgets[Name]['properties'] & {
    [Event in keyof Widgets[Name]['events'] as \`on\${Event & string}\` | \`on:\${Event & string}\`]?:
      | ((event: Widgets[Name]['events'][Event]) => void)
      | undefined;
  };

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tags((tag) => `Props<'${tag}'>`)}  }
}

export {};
`,
);

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
// Machines read it; people read llms.txt.
write('custom-elements.json', tidy(manifest));
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
