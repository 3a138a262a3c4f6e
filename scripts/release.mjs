// All that a release hands out, in release/: the npm package, the folder cdn/ and the WordPress plug-in as archives, the
// site, and SHA256SUMS. The same sources give the same archives, byte by byte.
//   npm run release -- [--as-built]
//   npm run release:check   the same, and then looks into each of them
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {unzipSync} from 'fflate';
import {filesIn, inRoot, npmRun, root, runScript, version} from './project.mjs';
import {sumOf, writeZip} from './zip.mjs';

const {values} = parseArgs({options: {'as-built': {type: 'boolean'}, check: {type: 'boolean'}}});
const folder = inRoot('release');
const name = (kind) => `microneedling-widgets-${version}-${kind}`;

if (!values['as-built']) for (const script of ['build', 'build:docs', 'build:storybook']) npmRun(script);
rmSync(folder, {recursive: true, force: true});
mkdirSync(folder);
// The build is packed as it is: scripts of the package would build it once more.
execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {cwd: root});
runScript('scripts/pack-cdn.mjs', '--as-built', '--out', join(folder, `${name('cdn')}.zip`));
runScript('scripts/pack-wordpress.mjs', '--as-built', '--out', join(folder, `${name('wordpress')}.zip`));
runScript('scripts/build-site.mjs', '--as-built');
const site = filesIn(inRoot('demo-dist')).map((file) => [file, readFileSync(inRoot('demo-dist', file))]);
writeZip(join(folder, `${name('site')}.zip`), Object.fromEntries(site));

const packed = readdirSync(folder).sort();
writeFileSync(
  join(folder, 'SHA256SUMS'),
  packed.map((file) => `${sumOf(readFileSync(join(folder, file)))}  ${file}\n`).join(''),
);
console.log(readFileSync(join(folder, 'SHA256SUMS'), 'utf8'));

if (values.check) {
  const problems = [];
  const needs = (archive, paths) => {
    const there = Object.keys(unzipSync(new Uint8Array(readFileSync(join(folder, archive)))));
    for (const path of paths) if (!there.includes(path)) problems.push(`${archive} has no ${path}`);
  };
  const licences = ['LICENSE.txt', 'THIRD-PARTY-NOTICES.txt', 'sbom.cdx.json'];
  needs(`${name('cdn')}.zip`, [
    'widgets.js',
    'page-check.js',
    '_headers',
    '.htaccess',
    'nginx.conf',
    ...licences,
  ]);
  needs(`${name('wordpress')}.zip`, [
    'microneedling-widgets/microneedling-widgets.php',
    'microneedling-widgets/readme.txt',
    'microneedling-widgets/cdn/widgets.js',
  ]);
  needs(`${name('site')}.zip`, [
    'index.html',
    '404.html',
    'llms.txt',
    'cdn/widgets.js',
    'docs/index.html',
    'storybook/index.html',
  ]);
  const listed = execFileSync('tar', [
    '-tzf',
    join(folder, `microneedling-widgets-${version}.tgz`),
  ]).toString();
  for (const path of ['dist/index.js', 'cdn/widgets.js', 'cdn/page-check.js', 'custom-elements.json'])
    if (!listed.includes(`package/${path}\n`)) problems.push(`the package has no ${path}`);
  const {status} = spawnSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) problems.push('SHA256SUMS is not true');
  npmRun('check:package');
  for (const problem of problems) console.error(`✗ ${problem}`);
  if (problems.length > 0) process.exit(1);
  console.log('release/: everything is there');
}
