// Settings that make the usual hosts serve cdn/ fast and right. Texts alone, so that the builder writes the same in a browser
// as the packing scripts here.

const year = 31_536_000;
/** Names that carry a hash never change what they hold; the others change with each release. */
const forEver = `public, max-age=${year}, immutable`;
const forAnHour = 'public, max-age=3600, stale-while-revalidate=86400';

/** Pages of all origins may use the files: modules are fetched by CORS, and frames without an origin count as another. */
const always = [
  ['Access-Control-Allow-Origin', '*'],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ['X-Content-Type-Options', 'nosniff'],
];
const headers = (cache) => [['Cache-Control', cache], ...always];

const types = [
  ['text/css', 'css'],
  ['text/html', 'html'],
  ['text/javascript', 'js'],
  ['application/json', 'json'],
  ['text/plain', 'txt'],
];
export const isText = (file) => types.some(([, extension]) => file.endsWith(`.${extension}`));

/** Netlify and Cloudflare join the values of all rules that match, so each file is to match one rule only. */
function headersFile(path) {
  const rule = (pattern, cache) =>
    [path + pattern, ...headers(cache).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `# Netlify and Cloudflare Pages read this in the root of the site: move it there, or add its lines to the one that is there.
${rule('chunks/*', forEver)}

${[':file', 'oembed/*', 'pages/*', 'schemas/*'].map((pattern) => rule(pattern, forAnHour)).join('\n\n')}
`;
}

const apacheHeaders = (cache) => `<IfModule mod_headers.c>
${headers(cache)
  .map(([name, value]) => `  Header set ${name} "${value}"`)
  .join('\n')}
</IfModule>
`;

const copiesByApache = `  # Some servers take .gz for a kind of file, and .br for the Breton language.
  RemoveType .gz
  RemoveLanguage .br
  AddEncoding gzip .gz
  AddEncoding br .br
</IfModule>
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
  RewriteCond %{REQUEST_FILENAME}.br -f
  RewriteRule \\.(?:${types.map(([, extension]) => extension).join('|')})$ %{REQUEST_URI}.br [L]
  RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
  RewriteCond %{REQUEST_FILENAME}.gz -f
  RewriteRule \\.(?:${types.map(([, extension]) => extension).join('|')})$ %{REQUEST_URI}.gz [L]
</IfModule>
<IfModule mod_headers.c>
  Header merge Vary Accept-Encoding
`;

/** Apache and LiteSpeed. Where a module is missing, its part is left out and the files are served all the same. */
const htaccess = (
  copies,
) => `# Read by Apache (AllowOverride All, or FileInfo) and LiteSpeed, in this folder and those inside.
<IfModule mod_mime.c>
${types.map(([type, extension]) => `  AddType ${type} .${extension}`).join('\n')}
  AddCharset utf-8 ${types.map(([, extension]) => `.${extension}`).join(' ')}
${copies ? copiesByApache : ''}</IfModule>
${apacheHeaders(forAnHour)}`;

const htaccessOfChunks = `# The names in here carry hashes: what they hold never changes.
${apacheHeaders(forEver)}`;

const copiesByNginx = `  gzip_static on;
  gzip_vary on;
  # With the module libnginx-mod-http-brotli-static, some 15 % less is sent:
  # brotli_static on;
`;

function nginxFile(path, copies) {
  const lines = (cache, indent) =>
    headers(cache)
      .map(([name, value]) => `${indent}add_header ${name} "${value}";`)
      .join('\n');
  return `# nginx: include this in the server that has the folder in its root (include /path/to/nginx.conf;).
location ${path} {
  types {
${types.map(([type, extension]) => `    ${type} ${extension};`).join('\n')}
  }
  charset utf-8;
  charset_types ${types
    .map(([type]) => type)
    .filter((type) => type !== 'text/html')
    .join(' ')};
${copies ? copiesByNginx : ''}${lines(forAnHour, '  ')}
  location ${path}chunks/ {
${lines(forEver, '    ')}
  }
}
`;
}

/**
 * The settings, by their paths inside cdn/.
 * @param {string} baseUrl where the files will be: a whole address, or a path; the folder is /cdn/ where neither is known
 * @param {{copies?: boolean}} [there] whether compressed copies of the files come along
 * @returns {Record<string, string>}
 */
export function hostingSettings(baseUrl, {copies = true} = {}) {
  const path = baseUrl ? new URL(baseUrl.replace(/\/*$/, '/'), 'https://any.invalid').pathname : '/cdn/';
  return {
    _headers: headersFile(path),
    '.htaccess': htaccess(copies),
    'chunks/.htaccess': htaccessOfChunks,
    'nginx.conf': nginxFile(path, copies),
  };
}
