// The demo site: every page in demo/, served beside the script-tag build, as on a clinic's own server.
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, readFileSync, readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {defineConfig, type Plugin} from 'vite';
import {filesOf} from './scripts/static-server.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const pages = readdirSync(join(root, 'demo'), {recursive: true, encoding: 'utf8'}).filter((file) =>
  file.endsWith('.html'),
);

/** Pages load `cdn/widgets.js` as a visitor's browser does; Vite must not bundle it. */
const scriptTagBuild: Plugin = {
  name: 'script-tag-build',
  configureServer({middlewares}) {
    middlewares.use('/cdn', filesOf(join(root, 'cdn')));
  },
  closeBundle() {
    if (!existsSync(join(root, 'cdn'))) throw new Error('Run npm run build:cdn first: the demo uses it.');
    cpSync(join(root, 'cdn'), join(root, 'demo-dist/cdn'), {recursive: true});
    // The builder hands it out.
    const plugin = [
      'scripts/pack-wordpress.mjs',
      '--as-built',
      '--out',
      'demo-dist/microneedling-widgets.zip',
    ];
    const {status} = spawnSync(process.execPath, plugin, {cwd: root, stdio: ['ignore', 'ignore', 'inherit']});
    if (status !== 0) throw new Error('The WordPress plug-in could not be packed.');
  },
};

const {resolve} = createRequire(import.meta.url);

/** The files of the script-tag build that each widget needs unasked, which the builder's snippets name. */
function unaskedFiles(): Record<string, string[]> {
  const list = join(root, 'cdn/files.json');
  if (!existsSync(list)) return {};
  const {widgets} = JSON.parse(readFileSync(list, 'utf8')) as {
    widgets: Record<string, {unasked: {file: string}[]}>;
  };
  return Object.fromEntries(
    Object.entries(widgets).map(([name, {unasked}]) => [name, unasked.map(({file}) => file)]),
  );
}

/** The builder's worker has no document, as a server has none: it takes Lit's build for those. */
const litForServers: Plugin = {
  name: 'lit-for-servers',
  enforce: 'pre',
  resolveId: (source) =>
    /^(lit|lit-html|lit-element|@lit\/|@lit-labs\/)/.test(source) ? resolve(source) : null,
};

export default defineConfig({
  root: 'demo',
  base: './',
  publicDir: existsSync(join(root, 'demo/public')) ? 'public' : false,
  plugins: [scriptTagBuild],
  define: {__UNASKED__: JSON.stringify(unaskedFiles())},
  worker: {format: 'es', plugins: () => [litForServers]},
  build: {
    outDir: '../demo-dist',
    emptyOutDir: true,
    // The builder brings every word of every widget along, on demand.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      // The widgets' own lazy parts come with their words here, which costs the builder nothing.
      checks: {ineffectiveDynamicImport: false, bundlerTimings: false},
      input: Object.fromEntries(pages.map((page) => [page.replace(/\.html$/, ''), join(root, 'demo', page)])),
    },
  },
  // Any page may try a snippet, a sandboxed frame included.
  preview: {port: 4173, strictPort: true, cors: {origin: '*'}},
});
