// The documentation site: written pages, and pages made from the manifest and the schemas, built by VitePress into
// demo-dist/docs. It works from any folder of any server, and asks nothing of another.
//   npm run build:docs
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {forSite, widgetPage} from './docs-pages.mjs';
import {makeRelative} from './docs-addresses.mjs';
import {inRoot} from './project.mjs';

const home = inRoot('docs/site');
const stage = inRoot('.cache/docs-site');
const out = inRoot('demo-dist/docs');
const {homepage} = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
const repository = homepage.replace(/#.*/, '');

function run(command, parameters, cwd) {
  const {status} = spawnSync(command, parameters, {cwd, stdio: ['ignore', 'inherit', 'inherit']});
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')} failed.`);
}

// Its own packages, so that whoever works on the widgets need not wait for them.
if (!existsSync(join(home, 'node_modules/vitepress')))
  run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'], home);

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
  put(path, forSite(readFileSync(inRoot('docs', path), 'utf8'), folder, isPage, repository));
}
for (const path of readdirSync(join(home, 'pages'))) cpSync(join(home, 'pages', path), join(stage, path));
put(
  'release-notes.md',
  forSite(readFileSync(inRoot('CHANGELOG.md'), 'utf8'), '../', () => false, repository),
);

const manifest = JSON.parse(readFileSync(inRoot('custom-elements.json'), 'utf8'));
const widgets = manifest.modules
  .flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName);
for (const widget of widgets) {
  const name = widget.tagName.slice(3);
  const schema = JSON.parse(readFileSync(inRoot('schemas', `${name}.schema.json`), 'utf8'));
  put(`widget-${name}.md`, widgetPage(widget, schema));
}

const titleOf = (path) => /^# (.+)$/m.exec(readFileSync(join(stage, path), 'utf8'))?.[1] ?? path;
const items = (paths) =>
  paths
    .filter((path) => existsSync(join(stage, path)))
    .map((path) => ({text: titleOf(path).replaceAll('`', ''), link: `/${path.replace(/\.md$/, '')}`}));
const others = texts.filter((path) => !path.includes('/') && !['evidence.md', 'limits.md'].includes(path));
const sidebar = [
  {text: 'Start', items: items(['start-webmaster.md', 'start-designer.md', 'start-developer.md'])},
  {text: 'Widgets', items: items(widgets.map(({tagName}) => `widget-${tagName.slice(3)}.md`))},
  {text: 'On your site', items: items(others)},
  {text: 'Frameworks', collapsed: true, items: items(texts.filter((path) => path.startsWith('frameworks/')))},
  {
    text: 'What to know',
    items: items(['evidence.md', 'privacy.md', 'accessibility.md', 'limits.md', 'release-notes.md']),
  },
];
put('site.json', JSON.stringify({sidebar}));

// Resolved from where the pages stand, as Node does.
cpSync(join(home, 'package.json'), join(stage, 'package.json'));
run('ln', ['-sfn', join(home, 'node_modules'), join(stage, 'node_modules')], stage);
run(process.execPath, [join(home, 'node_modules/vitepress/bin/vitepress.js'), 'build'], stage);

rmSync(out, {recursive: true, force: true});
cpSync(join(stage, 'dist'), out, {recursive: true});
makeRelative(out);
console.log(`✓ demo-dist/docs: ${widgets.length} widgets, ${texts.length} texts`);
