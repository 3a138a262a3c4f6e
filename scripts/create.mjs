// Starts a new widget: every file that one name gives, registered, exported, listed, and ready for its content.
//   npm run create -- <name>
import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import * as prettier from 'prettier';
import {changeUnits, readUnits, targetLocales} from './language/xliff.mjs';
import {inRoot, readHeights, runScript, writeHeights} from './project.mjs';

const [name] = process.argv.slice(2);
const words = name?.split('-') ?? [];
const capital = (word) => word[0].toUpperCase() + word.slice(1);

if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name ?? '')) {
  console.error('Give the widget a name in lower case, such as: npm run create -- depth-explorer');
  process.exit(1);
}
if (existsSync(inRoot('src/widgets', name))) {
  console.error(`There is a widget "${name}" already.`);
  process.exit(1);
}

const tag = `mn-${name}`;
const className = words.map(capital).join('');
const variable = className[0].toLowerCase() + className.slice(1);
const title = capital(words.join(' '));

/** The names in stories/support/standard.ts. */
const standardStories = [
  ...readFileSync(inRoot('stories/support/standard.ts'), 'utf8').matchAll(/^ {4}([A-Z]\w+):/gm),
].map(([, story]) => story);

const files = {
  [`src/widgets/${name}/${name}.ts`]: `import {html} from 'lit';
import {baseStyles} from '../../element/base.styles.js';
import {WidgetElement} from '../../element/widget-element.js';
import {${variable}Content, type ${className}Content} from './${name}.content.js';
import {${variable}Styles} from './${name}.styles.js';

/**
 * One sentence on the lesson of this widget.
 *
 * @tagname ${tag}
 */
export class ${className} extends WidgetElement<${className}Content> {
  static override styles = [baseStyles, ${variable}Styles];
  /** @internal */
  static override readonly messages = ['${name}'];

  protected override defaultContent(): ${className}Content {
    return ${variable}Content();
  }

  protected override renderWidget() {
    return html\`\${this.context.opening()}
      <p class="text">\${this.context.words.text}</p>\`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`,
  [`src/widgets/${name}/${name}.styles.ts`]: `import {css} from 'lit';

export const ${variable}Styles = css\`
  .text {
    margin-block: var(--_space);
  }
\`;
`,
  [`src/widgets/${name}/${name}.content.ts`]: `import {msg} from '../../language/message.js';

/** Every factual statement that a patient reads is a \`claim\` from src/evidence/claim.ts, with grade and sources. */
export function ${variable}Content() {
  return {
    heading: msg('${title}', {id: '${variable}.heading'}),
    intro: msg('One sentence that says what this is for.', {id: '${variable}.intro'}),
    text: msg('Here the widget says what it has to say. Use short words, and short sentences. Give one thought at a time. Name a limit or a risk beside each benefit. Leave out what nobody needs.', {id: '${variable}.text'}),
  };
}

export type ${className}Content = ReturnType<typeof ${variable}Content>;
`,
  [`stories/${name}.stories.ts`]: `import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/${name}.js';
import {attributes, type Attributes} from './support/attributes.js';
import {longAddress, longAnswer, longWord} from './support/long-text.js';
import {standardStories} from './support/standard.js';

export default {
  title: 'Widgets/${title}',
  component: '${tag}',
  args: {'booking-url': '/book'},
  render: (args: Attributes) => html\`
    <${tag} \${attributes(args)}>
      <p>What this widget says, for those whom the script does not reach.</p>
    </${tag}>
  \`,
} satisfies Meta;

type Story = StoryObj;

const ownWords = {heading: longWord, intro: \`\${longAnswer} \${longAddress}\`};

const standard = standardStories(
  (args) => html\`
    <${tag} \${attributes(args)}>
      <script type="application/json">
        \${JSON.stringify(ownWords)}
      </script>
    </${tag}>
  \`,
);

${standardStories.map((story) => `export const ${story}: Story = standard.${story};`).join('\n')}
`,
  [`test/${name}.test.ts`]: `import {describeConformance} from './conformance/every-widget.js';
import {expect, fixture, html, rootOf} from './support/fixture.js';

describeConformance({
  tag: '${tag}',
  load: () => import('../src/define/${name}.js'),
});

describe('<${tag}>', () => {
  it('shows its heading', async () => {
    const widget = await fixture(html\`<${tag}></${tag}>\`);
    expect(rootOf(widget).querySelector('#heading h2')!.textContent).to.equal('${title}');
  });
});
`,
};

/** In the form that the gates ask for, however long the name is. */
async function write(path, text) {
  const filepath = inRoot(path);
  const style = {...(await prettier.resolveConfig(filepath)), filepath};
  writeFileSync(filepath, /\.(ts|json)$/.test(path) ? await prettier.format(text, style) : text);
}

for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(inRoot(path)), {recursive: true});
  await write(path, text);
  console.log(`made     ${path}`);
}
/** Changes a file. One that has another shape by now ends it all: nothing is left out unseen. */
async function change(path, edit) {
  const before = readFileSync(inRoot(path), 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`${path} is no longer as scripts/create.mjs knows it`);
  await write(path, after);
  console.log(`added to ${path}`);
}
/** Puts `text` in front of the first `mark` that follows `start`. */
const inFrontOf =
  (mark, text, start = '') =>
  (whole) => {
    const from = whole.indexOf(start);
    const at = whole.indexOf(mark, from + start.length);
    return from < 0 || at < 0 ? whole : `${whole.slice(0, at)}${text}${whole.slice(at)}`;
  };
const key = words.length > 1 ? `'${name}'` : name;
const about = 'What it teaches';

await change(
  'src/widgets/registry.ts',
  inFrontOf(
    '] as const',
    `  {
    name: '${name}',
    className: '${className}',
    title: '${title}',
    about: '${about}',
    inGuide: false,
  },
`,
  ),
);
runScript('scripts/build-registry.mjs');

// A clinic may change its words.
await change('src/server/schema.ts', (code) => {
  const module = `import {${variable}Content} from '../widgets/${name}/${name}.content.js';\n`;
  const lastImport = code.lastIndexOf('\nimport ') + 1;
  const end = code.indexOf('\n', lastImport) + 1;
  const imported = `${code.slice(0, end)}${module}${code.slice(end)}`;
  return inFrontOf('\n};', `\n  ${key}: ${variable}Content,`, 'const wholeContent')(imported);
});

// The builder: a drawing until it has its own, and what is changed first.
await change('demo/builder/glyphs.ts', inFrontOf('\n};', `\n  ${key}: skin,`, 'const drawings'));
await change(
  'demo/builder/catalogue.ts',
  inFrontOf('\n};', `\n  ${key}: ['heading', 'intro', 'text'],`, 'const changedFirst'),
);
// Its title and half sentence, in English until people translate them.
const builderWords = readdirSync(inRoot('demo/builder/language/words')).filter(
  (file) => !file.startsWith('en'),
);
for (const file of builderWords)
  await change(
    `demo/builder/language/words/${file}`,
    inFrontOf(
      '\n}\n',
      `,\n  "builder.widget.${name}.title": "${title}",\n  "builder.widget.${name}.about": "${about}"`,
    ),
  );

// The plug-in calls it by the same title.
await change(
  'integrations/wordpress/labels.json',
  inFrontOf('\n  }', `,\n    "${name}": "${title}"`, '"titles"'),
);
const plugin = 'integrations/wordpress/languages';
for (const file of readdirSync(inRoot(plugin)))
  await change(
    `${plugin}/${file}`,
    (catalogue) =>
      `${catalogue.trimEnd()}\n\nmsgid "${title}"\nmsgstr "${file.endsWith('.pot') ? '' : title}"\n`,
  );

// Ceilings of its words, at the target from the start; and the height of the template, as measured.
await change('scripts/words/budgets.json', (text) => {
  const budgets = JSON.parse(text);
  const {evidence, ...others} = budgets.widgets;
  const figures = Object.entries(evidence).map(([figure, {target}]) => [figure, {now: target, target}]);
  budgets.widgets = {...others, [name]: Object.fromEntries(figures), evidence};
  return `${JSON.stringify(budgets, null, 2)}\n`;
});
await change('test/visible/visible.json', (text) => {
  const budgets = {
    ...JSON.parse(text),
    [name]: {words: {now: 80, target: 80}, height: {now: 700, target: 700}},
  };
  return `${JSON.stringify(budgets, null, 2)}\n`;
});
writeHeights({
  ...readHeights(),
  [name]: [
    [280, 447],
    [360, 363],
    [520, 305],
    [560, 262],
    [1320, 247],
  ],
});
console.log('added to src/embed/heights.json');

// Every language has the words at once, in English, marked as not translated.
runScript('scripts/language/extract.mjs');
for (const language of targetLocales) {
  const sources = new Map(readUnits(language).map(({id, source}) => [id, source]));
  changeUnits(language, (id) =>
    id.startsWith(`${variable}.`) ? {target: sources.get(id), state: 'new'} : undefined,
  );
}
runScript('scripts/language/build.mjs');
console.log(`
Next, write the content, and what stands for it until then:
  src/widgets/registry.ts                       what it teaches, in half a sentence
  demo/builder/language/words/*.json            its title and that sentence, in English so far
  ${plugin}/*.po         its title, the same
  demo/builder/glyphs.ts                        its drawing
  demo/builder/catalogue.ts                     what clinics change first
  .storybook/when-to-use.ts, .storybook/content-limits.ts, docs/widgets.md
Without inGuide: false in the registry, the treatment guide needs a section for it.

Then, whenever its words, its height or its names have changed:
  npm run extract
  npm run format
  npm run build
  npm run heights -- ${name}
  npm run check:visible -- --write ${name}
  npm run build
  npm run public-names
  npm test`);
