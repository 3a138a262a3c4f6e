// The documentation site: written pages, and pages made from the manifest and the schemas, built by VitePress into
// demo-dist/docs. It works from any folder of any server, and asks nothing of another.
//   npm run build:docs
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import announced from '../.storybook/announced.json' with {type: 'json'};
import {contentLimits} from '../.storybook/content-limits.ts';
import {whenToUse} from '../.storybook/when-to-use.ts';
import {widgets as registered} from '../src/widgets/registry.ts';
import {makeRelative} from './docs-addresses.mjs';
import {evidencePage} from './docs-evidence-page.mjs';
import {pagesFromSources, pictureWall} from './docs-from-sources.ts';
import {forSite, pageList, sharedBy, widgetPage} from './docs-pages.mjs';
import {inRoot, installPackage, run} from './project.mjs';

const home = inRoot('docs/site');
const stage = inRoot('.cache/docs-site');
const out = inRoot('demo-dist/docs');
const {homepage, description} = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
const repository = homepage.replace(/#.*/, '');

// Its own packages, so that whoever works on the widgets need not wait for them.
installPackage(home);

rmSync(stage, {recursive: true, force: true});
mkdirSync(stage, {recursive: true});
cpSync(join(home, '.vitepress'), join(stage, '.vitepress'), {recursive: true});

const texts = readdirSync(inRoot('docs'), {recursive: true, encoding: 'utf8'})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.md') && !/^(site|decisions)\//.test(path));
const isPage = (path) => texts.includes(path);
const put = (path, text) => {
  mkdirSync(dirname(join(stage, path)), {recursive: true});
  writeFileSync(join(stage, path), text);
};
for (const path of texts) {
  const folder = path.includes('/') ? `${dirname(path)}/` : '';
  const text = readFileSync(inRoot('docs', path), 'utf8');
  put(
    path,
    forSite(path === 'evidence.md' ? evidencePage(text, registered) : text, folder, isPage, repository),
  );
}
for (const path of readdirSync(join(home, 'pages')))
  put(path, readFileSync(join(home, 'pages', path), 'utf8').replace('<!-- picture wall -->', pictureWall()));
for (const [path, source] of Object.entries({
  'release-notes.md': 'CHANGELOG.md',
  'security.md': 'SECURITY.md',
}))
  put(
    path,
    forSite(readFileSync(inRoot(source), 'utf8'), '../', () => false, repository),
  );
cpSync(inRoot('.storybook/brand'), join(stage, 'public'), {recursive: true});
const generated = pagesFromSources(repository);
for (const [path, text] of Object.entries(generated)) put(path, text);
cpSync(inRoot('docs/pictures'), join(stage, 'pictures'), {recursive: true});

const manifest = JSON.parse(readFileSync(inRoot('custom-elements.json'), 'utf8'));
const declarations = manifest.modules.flatMap(({declarations = []}) => declarations);
const shared = sharedBy(
  registered.map(({name}) => declarations.find(({tagName}) => tagName === `mn-${name}`)),
);
for (const {name, title} of registered) {
  const widget = declarations.find(({tagName}) => tagName === `mn-${name}`);
  const schema = JSON.parse(readFileSync(inRoot('schemas', `${name}.schema.json`), 'utf8'));
  const known = {
    advice: whenToUse[widget.tagName],
    limits: contentLimits[widget.tagName],
    log: announced[name],
  };
  put(`widget-${name}.md`, widgetPage(widget, schema, title, known, shared));
}

const titleOf = (path) => /^# (.+)$/m.exec(readFileSync(join(stage, path), 'utf8'))?.[1] ?? path;
const items = (paths) =>
  paths
    .filter((path) => existsSync(join(stage, path)))
    .map((path) => ({text: titleOf(path).replaceAll('`', ''), link: `/${path.replace(/\.md$/, '')}`}));
const toKnow = [
  'evidence.md',
  'languages.md',
  'jurisdictions.md',
  'privacy.md',
  'security.md',
  'accessibility.md',
  'limits.md',
  'support-policy.md',
  'release-notes.md',
];
const platforms = Object.keys(generated).filter((path) => path.startsWith('platform-'));
const sidebar = [
  {text: 'Start', items: items(['start-webmaster.md', 'start-designer.md', 'start-developer.md'])},
  {
    text: 'Widgets',
    items: items(['all-widgets.md', ...registered.map(({name}) => `widget-${name}.md`)]),
  },
  {text: 'Platforms', items: items([...platforms, 'platform-tag-manager.md', 'platform-other.md'])},
  {text: 'Frameworks', items: items(texts.filter((path) => path.startsWith('frameworks/')))},
  {text: 'On your site', items: items(texts.filter((path) => !path.includes('/') && !toKnow.includes(path)))},
  {text: 'What to know', items: items(toKnow)},
];
put('site.json', JSON.stringify({sidebar}));

// Resolved from where the pages stand, as Node does.
cpSync(join(home, 'package.json'), join(stage, 'package.json'));
symlinkSync(join(home, 'node_modules'), join(stage, 'node_modules'), 'junction');
run(process.execPath, [join(home, 'node_modules/vitepress/bin/vitepress.js'), 'build'], stage);

rmSync(out, {recursive: true, force: true});
cpSync(join(stage, 'dist'), out, {recursive: true});
makeRelative(out);
// For programs that read: what there is, and everything in one file.
writeFileSync(join(out, 'llms.txt'), pageList(sidebar, description, '.'));
writeFileSync(join(dirname(out), 'llms.txt'), pageList(sidebar, description, './docs'));
cpSync(inRoot('llms.txt'), join(out, 'llms-full.txt'));
// A server answers with the one at its root, at any depth; so it needs nothing beside it.
for (const folder of [out, dirname(out)]) cpSync(join(home, '404.html'), join(folder, '404.html'));
console.log(`✓ demo-dist/docs: ${registered.length} widgets, ${texts.length} texts`);
