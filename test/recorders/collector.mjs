// A clinic's site and the makers' servers in one, on loopback: what recorders send is kept, and read as text.
import {createServer} from 'node:http';
import {constants, gunzipSync, inflateRawSync, inflateSync} from 'node:zlib';
import {contentType, readInside} from '../../scripts/static-server.mjs';

/** What makers' servers answer, so that everything that is on by default, replay and heat maps included, runs. */
const answers = [
  [
    /^\/array\/[^/]+\/config(\?|$)|^\/(flags|decide)\//,
    {
      supportedCompression: ['gzip-js', 'base64'],
      sessionRecording: {
        endpoint: '/s/',
        recorderVersion: 'v2',
        sampleRate: null,
        minimumDurationMilliseconds: 0,
      },
      heatmaps: true,
      captureDeadClicks: true,
      autocapture_opt_out: false,
      featureFlags: {},
      hasFeatureFlags: false,
    },
  ],
  [
    /^\/openreplay\/v1\/web\/start/,
    {
      token: 'token',
      userUUID: '1',
      projectID: '1',
      sessionID: '1',
      delay: 0,
      beaconSizeLimit: 1_000_000,
      compressionThreshold: 1_000_000_000,
      userBrowser: 'Chrome',
      userOS: 'Linux',
    },
  ],
  [
    /^\/amplitude\/config/,
    {
      configs: {
        sessionReplay: {
          sr_sampling_config: {capture_enabled: true, sample_rate: 1},
          sr_privacy_config: {defaultMaskLevel: 'medium'},
          sr_interaction_config: {enabled: true},
        },
      },
    },
  ],
];

/** Reads a body whatever it is packed in: makers compress whole bodies, parts of forms, or base64 of either. */
export function textsOf(body) {
  const texts = [body.toString('utf8'), body.toString('utf16le')];
  const form = /(?:^|&)data=([^&]+)/.exec(texts[0])?.[1];
  if (form) texts.push(Buffer.from(decodeURIComponent(form), 'base64').toString('utf8'));
  for (const match of texts[0].matchAll(/[A-Za-z0-9+/]{80,}={0,2}/g))
    texts.push(...unpacked(Buffer.from(match[0], 'base64')));
  return [...texts, ...unpacked(body)];
}

const finishFlush = constants.Z_SYNC_FLUSH;

function unpacked(body) {
  const found = [];
  for (let at = 0; at < body.length - 1; at++) {
    const [first, second] = [body[at], body[at + 1]];
    const isGzip = first === 0x1f && second === 0x8b;
    const isZlib = first === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(second);
    if (!isGzip && !isZlib) continue;
    try {
      const text = (isGzip ? gunzipSync : inflateSync)(body.subarray(at), {finishFlush}).toString('utf8');
      if (text) found.push(text);
    } catch {
      // It only looked like a head.
    }
  }
  try {
    found.push(inflateRawSync(body, {finishFlush}).toString('utf8'));
  } catch {
    // Not packed like that.
  }
  return found;
}

/**
 * Serves `pages` by path and host, `folders` by the first part of a path, and keeps every other request.
 * @param {{pages: (path: string, host: string[]) => string | undefined, folders: Record<string, string>}} site
 */
export async function startCollector({pages, folders}) {
  const sent = [];
  let last = 0;
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url, 'http://clinic.example');
    const host = request.headers.host.replace(/:\d+$/, '');
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const [, first] = pathname.split('/');
    const allow = {
      'Access-Control-Allow-Origin': request.headers.origin ?? '*',
      'Access-Control-Allow-Headers': request.headers['access-control-request-headers'] ?? '*',
      'Access-Control-Allow-Credentials': 'true',
    };
    const page = pages(pathname, host.split('.'));
    if (page) {
      response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'}).end(page);
      return;
    }
    if (folders[first]) {
      const file = await readInside(folders[first], pathname.slice(first.length + 1));
      response.writeHead(file ? 200 : 404, {
        ...allow,
        'Content-Type': file ? contentType(file.file) : 'text/plain',
        'Cache-Control': 'max-age=600',
      });
      response.end(file?.body);
      return;
    }
    if (pathname !== '/favicon.ico') {
      const body = Buffer.concat(chunks);
      sent.push({host, url: request.url, body});
      last = Date.now();
    }
    const [, answer] = answers.find(([path]) => path.test(request.url)) ?? [];
    response.writeHead(200, {...allow, 'Content-Type': 'application/json'});
    response.end(JSON.stringify(answer ?? {}));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: server.address().port,
    sentTo: (host) => sent.filter((one) => one.host === host),
    /** When nothing has come from anybody for a moment. */
    async quiet() {
      do await new Promise((resolve) => setTimeout(resolve, 50));
      while (Date.now() - last < 150);
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
