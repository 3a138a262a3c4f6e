// Hosts as clinics have them: nginx and Apache as Debian sets them up, and a CDN that serves what npm packed.
import {spawn, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {contentType, freePort, readInside, serve} from '../../scripts/static-server.mjs';
import {inRoot} from '../../scripts/project.mjs';
import {aptInstall, installCommand} from '../../scripts/system-packages.mjs';

const apacheModules = '/usr/lib/apache2/modules';
export const nginx = '/usr/sbin/nginx';
export const apache = '/usr/sbin/apache2';
export const brotliForNginx = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** The file by which each is known to be there, and Debian's name for what it comes in. */
const packages = [
  [nginx, 'nginx'],
  [brotliForNginx, 'libnginx-mod-http-brotli-static'],
  [apache, 'apache2'],
  ['/etc/mime.types', 'media-types'],
];

export function installServers() {
  const missing = () => packages.filter(([file]) => !existsSync(file)).map(([, name]) => name);
  if (missing().length > 0) aptInstall(missing());
  if (missing().length > 0)
    throw new Error(`Debian and Ubuntu: ${installCommand(missing()) ?? `install ${missing().join(' ')}`}`);
}

/** Starts a server in the foreground and waits until it answers. */
async function started(command, args, address) {
  const child = spawn(command, args, {stdio: ['ignore', 'ignore', 'pipe']});
  let said = '';
  child.stderr.on('data', (data) => (said += data));
  const isUp = () =>
    fetch(address).then(
      () => true,
      () => false,
    );
  const end = Date.now() + 30_000;
  while (!(await isUp())) {
    if (child.exitCode !== null || Date.now() > end) throw new Error(`${command} does not answer: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return () => child.kill('SIGTERM');
}

/** A folder of web space that anybody may read. */
function webSpace() {
  const folder = mkdtempSync(join(tmpdir(), 'mn-host-'));
  spawnSync('chmod', ['755', folder]);
  const root = join(folder, 'www');
  mkdirSync(root);
  return {folder, root, clear: () => rmSync(folder, {recursive: true, force: true, maxRetries: 5})};
}

export async function startNginx() {
  const {folder, root, clear} = webSpace();
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/nginx.pid; error_log stderr;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;
  ${temporary.join(' ')}
  server { listen 127.0.0.1:${port}; root ${root}; index index.html; }
}
`,
  );
  const address = `http://127.0.0.1:${port}/`;
  const stop = await started(nginx, ['-c', join(folder, 'nginx.conf'), '-e', 'stderr'], address);
  return {name: 'nginx', root, address, stop: () => (stop(), clear())};
}

export async function startApache() {
  const {folder, root, clear} = webSpace();
  const port = await freePort();
  const modules = ['mpm_event', 'authz_core', 'dir', 'mime'].map(
    (name) => `LoadModule ${name}_module ${apacheModules}/mod_${name}.so`,
  );
  writeFileSync(
    join(folder, 'apache.conf'),
    `ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${folder}/apache.pid
ErrorLog ${folder}/error.log
DefaultRuntimeDir ${folder}
${modules.join('\n')}
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
TypesConfig /etc/mime.types
DocumentRoot ${root}
<Directory ${root}>
AllowOverride All
</Directory>
DirectoryIndex index.html
`,
  );
  const address = `http://127.0.0.1:${port}/`;
  const stop = await started(apache, ['-f', join(folder, 'apache.conf'), '-DFOREGROUND'], address);
  return {name: 'Apache', root, address, stop: () => (stop(), clear())};
}

/**
 * The packed package as CDNs for npm serve it: at a path with its version, for ever, to every origin, by its type and
 * nothing else; no index, no other version, no page in place of a file that is not there.
 */
export async function startNpmCdn() {
  const {folder, clear} = webSpace();
  const {name, version} = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const {status, stderr} = spawnSync(
    'npm',
    ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder],
    {
      cwd: inRoot(),
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`npm pack: ${stderr}`);
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  spawnSync('tar', ['xzf', join(folder, tarball), '-C', folder]);
  const packed = join(folder, 'package');
  const base = `/npm/${name}@${version}/`;
  const asked = [];
  const server = await serve(async (request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    asked.push(pathname);
    const found = pathname.startsWith(base) && (await readInside(packed, `/${pathname.slice(base.length)}`));
    const headers = {'Access-Control-Allow-Origin': '*', 'X-Content-Type-Options': 'nosniff'};
    if (!found) {
      response.writeHead(404, {...headers, 'Content-Type': 'text/plain'}).end(`Couldn't find ${pathname}`);
      return;
    }
    response
      .writeHead(200, {
        ...headers,
        'Content-Type': contentType(found.file),
        'Cache-Control': 'public, max-age=31536000, s-maxage=31536000, immutable',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      })
      .end(found.body);
  });
  const stop = () => {
    server.close();
    clear();
  };
  return {address: server.address + base, asked, packed, stop};
}

/** Puts unpacked files into web space. */
export function publish(files, root, folder = '') {
  for (const [path, bytes] of Object.entries(files)) {
    if (path.endsWith('/')) continue;
    mkdirSync(join(root, folder, path, '..'), {recursive: true});
    writeFileSync(join(root, folder, path), bytes);
  }
}
