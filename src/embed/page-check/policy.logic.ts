/* Whether a page's Content-Security-Policy, as written in its source, lets a script in, and the files beside it. */

const defaultPorts: Readonly<Record<string, string>> = {'http:': '80', 'https:': '443'};
const portOf = ({port, protocol}: URL): string => port || (defaultPorts[protocol] ?? '');

/** A policy that says http lets in https too. */
const isScheme = (scheme: string, {protocol}: URL): boolean =>
  protocol === scheme || (scheme === 'http:' && protocol === 'https:');

/** Without its scheme, a host is meant with that of the page, where that is known. */
function matches(source: string, script: URL, page: URL, isKnown: boolean): boolean {
  const lower = source.toLowerCase();
  if (source === '*') return /^https?:$/.test(script.protocol);
  if (/^[a-z][a-z\d+.-]*:$/.test(lower)) return isScheme(lower, script);
  if (lower === "'self'")
    return script.origin === page.origin || (script.host === page.host && isScheme(page.protocol, script));
  const [, scheme, host = '', port, path = ''] =
    /^(?:([a-z][a-z\d+.-]*):\/\/)?([^/:]+)(?::(\d+|\*))?(\/.*)?$/i.exec(source) ?? [];
  if (!host || source.startsWith("'")) return false;
  const meant = scheme ? `${scheme.toLowerCase()}:` : isKnown ? page.protocol : 'http:';
  if (!isScheme(meant, script)) return false;
  const name = host.toLowerCase();
  const isHost = name.startsWith('*.')
    ? script.hostname.endsWith(name.slice(1))
    : name === '*' || name === script.hostname;
  // Without a port, the usual one is meant.
  const isPort = port === '*' || (port ? port === portOf(script) : script.port === '');
  if (!isHost || !isPort) return false;
  return path.endsWith('/') || path === '' ? script.pathname.startsWith(path) : script.pathname === path;
}

export interface Asked {
  /** The script's address as written. */
  readonly src: string;
  readonly nonce: string;
  readonly integrity: string;
  /** The page's own address, where it is known. */
  readonly page?: string | undefined;
  /** Where relative addresses start from, if the page says so itself. */
  readonly base?: string | undefined;
}

export interface Refusal {
  /** The directive that keeps the script out, as it is written. */
  readonly directive: string;
  /**
   * `own-only`: that depends on whether the script is on the page's own server, which is not known. `strict`: no address
   * helps.
   */
  readonly why: 'address' | 'own-only' | 'strict';
}

const plainHash = (hash: string): string =>
  hash.replace(/^sha/i, 'sha').replaceAll('-', '+').replaceAll('_', '/').replace('+', '-').replace(/=+$/, '');

/** Nothing where the script and the files that it brings in may run, or where that cannot be told. */
export function refusedBy(policy: string, {src, nonce, integrity, page, base}: Asked): Refusal | undefined {
  const directives = new Map(
    policy
      .split(';')
      .map((text) => text.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name.toLowerCase(), sources] as const)
      // The first of a name counts.
      .reverse(),
  );
  const name = ['script-src-elem', 'script-src', 'default-src'].find((one) => directives.has(one));
  const sources = name === undefined ? undefined : directives.get(name);
  if (!name || !sources) return undefined;
  const known = page && URL.canParse(page) ? new URL(page) : undefined;
  // Without the page's address, a relative one counts as its own.
  const own = known ?? new URL('https://page.invalid/');
  const start = base && URL.canParse(base, own) ? new URL(base, own) : own;
  if (!URL.canParse(src, start)) return undefined;
  const script = new URL(src, start);
  const has = (keyword: string): boolean => sources.some((source) => source.toLowerCase() === keyword);
  if (nonce && sources.includes(`'nonce-${nonce}'`)) return undefined;
  const hashes = sources.map((source) => plainHash(source.slice(1, -1)));
  const isHashed =
    integrity.trim() !== '' &&
    integrity
      .trim()
      .split(/\s+/)
      .every((hash) => hashes.includes(plainHash(hash)));
  const isStrict = has("'strict-dynamic'");
  const refusal = (why: Refusal['why']): Refusal => ({
    directive: `${name} ${sources.join(' ')}`.trim(),
    why,
  });
  if (isStrict) return isHashed ? undefined : refusal('strict');
  const isLetIn = (address: URL): boolean =>
    sources.some((source) => matches(source, address, own, known !== undefined));
  // A hash, or the address of one file, lets that file in, but none of those that it brings in.
  const beside = URL.canParse('chunks/core.js', script) ? new URL('chunks/core.js', script) : script;
  if ((isHashed || isLetIn(script)) && isLetIn(beside)) return undefined;
  // An absolute address may be the page's own server.
  return refusal(!known && has("'self'") && script.origin !== own.origin ? 'own-only' : 'address');
}
