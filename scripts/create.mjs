// Starts a new widget: every file that one name gives, registered, exported, listed, and ready for its content.
//   npm run create -- <name>
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {changeUnits, readUnits, targetLocales} from './language/xliff.mjs';
import {inRoot, runScript} from './project.mjs';

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
    text: msg('The words of the widget.', {id: '${variable}.text'}),
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

for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(inRoot(path)), {recursive: true});
  writeFileSync(inRoot(path), text);
  console.log(`made     ${path}`);
}
const registry = readFileSync(inRoot('src/widgets/registry.ts'), 'utf8');
const entry = `  {
    name: '${name}',
    className: '${className}',
    title: '${title}',
    about: 'What it teaches',
  },
`;
writeFileSync(inRoot('src/widgets/registry.ts'), registry.replace('] as const', `${entry}] as const`));
runScript('scripts/build-registry.mjs');
console.log('added to src/widgets/registry.ts, and to what follows from it');

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
Next: write the content, then npm run format && npm test.`);
