// The web servers that the packed archive is tried on, as Debian packs them.
import {existsSync} from 'node:fs';
import {aptInstall} from '../../scripts/system-packages.mjs';

export const servers = {
  nginx: '/usr/sbin/nginx',
  brotliForNginx: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  apache: '/usr/sbin/apache2',
};
const packages = {
  nginx: 'nginx',
  brotliForNginx: 'libnginx-mod-http-brotli-static',
  apache: 'apache2',
};

const missing = () =>
  Object.keys(servers)
    .filter((name) => !existsSync(servers[name]))
    .map((name) => packages[name]);

/** The one command that brings what is not there; empty where all is. Installs it itself where nobody need be asked. */
export function commandForServers({install = false} = {}) {
  if (install && missing().length > 0) aptInstall(missing());
  const names = missing();
  return names.length > 0 ? `apt-get install --no-install-recommends ${names.join(' ')}` : '';
}
