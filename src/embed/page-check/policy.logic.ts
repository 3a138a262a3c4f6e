/* Whether a page's Content-Security-Policy, as written in its source, lets a script in. */

const defaultPorts: Readonly<Record<string, string>> = {'http:': '80', 'https:': '443'};
const portOf = ({port, protocol}: URL): string => port || (defaultPorts[protocol] ?? '');

function matches(source: string, script: URL, page: URL | undefined): boolean {
  if (source === '*') return /^https?:$/.test(script.protocol);
  if (/^[a-z][a-z\d+.-]*:$/i.test(source))
    return script.protocol === source || (source === 'http:' && script.protocol === 'https:');
  if (source === "'self'") return page !== undefined && script.origin === page.origin;
  const [, scheme, host = '', port, path = ''] =
    /^(?:([a-z][a-z\d+.-]*):\/\/)?([^/:]+)(?::(\d+|\*))?(\/.*)?$/i.exec(source) ?? [];
  if (!host || source.startsWith("'")) return false;
  if (scheme && `${scheme}:` !== script.protocol && !(scheme === 'http' && script.protocol === 'https:'))
    return false;
  const isHost = host.startsWith('*.')
    ? script.hostname.endsWith(host.slice(1))
    : host === '*' || host.toLowerCase() === script.hostname;
  if (!isHost || (port && port !== '*' && port !== portOf(script))) return false;
  return path.endsWith('/') || path === '' ? script.pathname.startsWith(path) : script.pathname === path;
}

export interface Asked {
  /** The script's address as written. */
  readonly src: string;
  readonly nonce: string;
  readonly integrity: string;
  /** The page's own address, where it is known. */
  readonly page?: string | undefined;
}

/** The directive that keeps the script out; nothing where it may run, or where that cannot be told. */
export function refusedBy(policy: string, {src, nonce, integrity, page}: Asked): string | undefined {
  const directives = new Map(
    policy
      .split(';')
      .map((text) => text.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name.toLowerCase(), sources] as const)
      .reverse(),
  );
  const name = ['script-src-elem', 'script-src', 'default-src'].find((one) => directives.has(one));
  const sources = name === undefined ? undefined : directives.get(name);
  if (!name || !sources) return undefined;
  const base = page && URL.canParse(page) ? new URL(page) : undefined;
  // Without the page's address, a relative one counts as its own.
  const own = base ?? new URL('https://page.invalid/');
  if (!URL.canParse(src, own)) return undefined;
  if (nonce && sources.includes(`'nonce-${nonce}'`)) return undefined;
  if (integrity && integrity.split(/\s+/).every((hash) => sources.includes(`'${hash}'`))) return undefined;
  const isStrict = sources.includes("'strict-dynamic'");
  const script = new URL(src, own);
  // An absolute address may be the page's own server.
  const cannotTell = !base && sources.includes("'self'") && script.origin !== own.origin;
  if (!isStrict && (cannotTell || sources.some((source) => matches(source, script, own)))) return undefined;
  return `${name} ${sources.join(' ')}`.trim();
}
