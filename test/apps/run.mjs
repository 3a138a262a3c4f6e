// Installs the packed package in apps of their own, as its users do: each type-checks, builds for production and runs in
// a real browser; those of test runners run their tests. What docs/frameworks shows is put into them as files.
//   npm run test:apps -- [react vue …]     after npm run build
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {tsImport} from 'tsx/esm/api';
import {withChromium} from '../../scripts/chromium.mjs';
import {filesIn, inRoot, root, widgetNames} from '../../scripts/project.mjs';
import {check as checkOne, finish} from '../support/suite.mjs';

const cache = inRoot('.cache/apps');
const here = inRoot('test/apps');
const all = readdirSync(here, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name);
const chosen = process.argv.slice(2);
const apps = chosen.length ? chosen : all;

function run(command, args, cwd) {
  const {status, stdout, stderr} = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      CI: '1',
      NEXT_TELEMETRY_DISABLED: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      NG_CLI_ANALYTICS: 'false',
      NUXT_TELEMETRY_DISABLED: '1',
    },
  });
  if (status !== 0)
    throw new Error(
      `${command} ${args.join(' ')}\n${`${stdout}\n${stderr}`.trim().split('\n').slice(-25).join('\n')}`,
    );
  return stdout;
}

mkdirSync(cache, {recursive: true});
const [{filename}] = JSON.parse(
  run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', cache], root),
);

/** The files that the docs show for a framework: fences such as ```tsx src/Widgets.tsx */
function documented(app) {
  // What all frameworks share is TypeScript.
  const pages = [`${app.replace(/\d+$/, '')}.md`, ...(app === 'vite' ? ['README.md'] : [])];
  return pages.flatMap((page) => {
    const text = readFileSync(inRoot('docs/frameworks', page), 'utf8');
    const files = [...text.matchAll(/^```\w+ (\S+)\n([^]*?)^```$/gm)].map(([, file, code]) => [file, code]);
    if (files.length === 0) throw new Error(`docs/frameworks/${page} has no file for ${app}`);
    return files;
  });
}

/** What the builder writes for a framework, for each widget, with all that can be chosen and with nothing. */
async function written(app) {
  const extension = {react: 'tsx', react18: 'tsx', vue: 'vue'}[app];
  if (!extension) return [];
  const [{waysFor}, {standardChoice}] = await Promise.all(
    ['snippets.logic.ts', 'choice.logic.ts'].map((file) =>
      tsImport(`../../demo/builder/${file}`, import.meta.url),
    ),
  );
  const all = {
    lang: 'de',
    clinicName: 'Alder & Finch "on the hill"',
    bookingUrl: '/book',
    bookingLabel: 'Come & see us',
    phone: '+44 20 7946 0000',
    headingLevel: '3',
    appearance: 'outlined',
    jurisdiction: 'gb',
    sections: ['faq', 'prep-quiz'],
    hideEvidence: 'yes',
    accent: '#a33d5e',
  };
  return widgetNames().flatMap((widget) =>
    [
      ['Full', all, {heading: 'Ours', intro: null}],
      ['Bare', {}, {}],
    ].map(([name, choice, words]) => {
      const given = {
        choice: {...standardChoice, ...choice, widget},
        files: '/cdn/',
        integrity: '',
        ahead: {},
        words,
        fallback: {heading: '', intro: '', booking: ''},
        samples: {before: '', after: ''},
      };
      const {code} = waysFor('npm', given)
        .flatMap(({snippets}) => snippets)
        .find(({title}) => title.endsWith(`.${extension}`));
      return [`src/from-builder/${widget}-${name}.${extension}`, code];
    }),
  );
}

/** A fresh copy of an app, with the package as it was packed just now. */
async function install(app) {
  const folder = join(cache, app);
  const modules = join(folder, 'node_modules');
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (name !== 'node_modules') rmSync(join(folder, name), {recursive: true, force: true});
  cpSync(join(here, app), folder, {recursive: true});
  for (const [file, code] of [...documented(app), ...(await written(app))]) {
    mkdirSync(dirname(join(folder, file)), {recursive: true});
    writeFileSync(join(folder, file), code);
  }
  rmSync(join(modules, 'microneedling-widgets'), {recursive: true, force: true});
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  about.dependencies['microneedling-widgets'] = `file:../${filename}`;
  writeFileSync(join(folder, 'package.json'), JSON.stringify(about, null, 2));
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--no-package-lock'], folder);
  return {folder, about};
}

/** What every app shows and does. */
function tryInBrowser(folder, check) {
  return withChromium(folder, async (browser, address) => {
    const page = await browser.newPage();
    const errors = [];
    const requested = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) errors.push(message.text());
    });
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    await page.goto(`${address}/`);
    const shown = (selector, inside) =>
      page.waitForFunction(
        (one, two) => globalThis.document.querySelector(one)?.shadowRoot?.querySelector(two),
        {timeout: 20_000},
        selector,
        inside,
      );
    const inPage = (code) => page.evaluate(code);

    await check('renders, with an object as its words', async () => {
      await shown('mn-faq', 'h2');
      // Where a server has written the tag, the object comes when the framework takes over.
      const heading = `document.querySelector('mn-faq').shadowRoot.querySelector('h2').textContent`;
      await page.waitForFunction(`${heading} === 'Our questions'`, {timeout: 20_000}).catch(async () => {
        throw new Error(await inPage(heading));
      });
    });
    await check('takes an attribute and a boolean', async () => {
      const [name, hides] = await inPage(
        `[document.querySelector('mn-faq').clinicName, document.querySelector('mn-faq').hideFilter]`,
      );
      if (name !== 'Alder & Finch' || hides !== true) throw new Error(`${name} ${hides}`);
    });
    await check('sends an event with its details', async () => {
      await shown('mn-benefits-carousel', '.track');
      await inPage(`document.querySelector('mn-benefits-carousel').next()`);
      await page.waitForFunction(`globalThis.heard?.some(({slide, count}) => slide === 3 && count > 3)`, {
        timeout: 20_000,
      });
    });
    await check('loads a widget when it is asked for, and no other', async () => {
      if (await inPage(`Boolean(customElements.get('mn-prep-quiz'))`)) throw new Error('it was there before');
      await inPage(`document.querySelector('#load').click()`);
      await page.waitForFunction(`customElements.get('mn-prep-quiz')`, {timeout: 20_000});
      const others = await inPage(
        `['mn-pain-explainer', 'mn-treatment-guide'].filter((tag) => customElements.get(tag))`,
      );
      if (others.length) throw new Error(others.join());
    });
    await check('says nothing on the console, and fetches no language', () => {
      const words = requested.filter((path) => path.includes('mn-words'));
      if (errors.length + words.length) throw new Error([...errors, ...words].join('\n'));
    });
  });
}

for (const app of apps) {
  const check = (title, test) => checkOne(`${app}: ${title}`, test);
  let installed;
  await check('installs', async () => (installed = await install(app)));
  if (!installed) continue;
  const {folder, about} = installed;
  for (const script of ['check', 'build', 'test'])
    if (about.scripts[script])
      await check(`npm run ${script}`, () => run('npm', ['run', '-s', script], folder));
  // Where a framework has no mark for an error that is meant: as many as the app's package.json says.
  if (about.typos)
    await check('typos are errors', () => {
      const {stdout} = spawnSync('npm', ['run', '-s', 'typos'], {cwd: folder, encoding: 'utf8'});
      const errors = stdout.split('\n').filter((line) => / ERROR /.test(line));
      if (errors.length !== about.typos) throw new Error(stdout);
    });
  const built = join(folder, about.served ?? 'dist');
  if (about.scripts.test || !existsSync(built)) continue;
  // Without a bundler, all of the package is there, and nothing is brought.
  if (about.scripts.build && about.bundled !== false)
    await check('brings the words of its own widgets only, in at most 36 chunks each', () => {
      const words = filesIn(built).filter((file) => /mn-words-/.test(file) && file.endsWith('.js'));
      // Three widgets: FAQ, carousel and quiz.
      if (words.length > 3 * 36) throw new Error(`${words.length} chunks`);
    });
  await tryInBrowser(built, check);
}
finish();
